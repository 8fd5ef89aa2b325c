using MatchPortal.Core;
using MatchPortal.Core.Accounts;

namespace MatchPortal.Cli.Codes;

/// <summary>A code as it is shown to the one who hands it over.</summary>
internal static class CodePrint
{
    public const string InvitationPage = "/konto/invitation";

    public const string CasePage = "/konto/kode";

    public static void Write(TextWriter output, IssuedCode issued, string page)
    {
        output.WriteLine($"Kode: {issued.Code}");
        output.WriteLine($"Bruges på portalens side {page}, én gang, senest {Day(issued.ExpiresAt)}.");
        output.WriteLine("Koden kan ikke vises igen. Giv den kun til den, den er til.");
    }

    public static string Day(DateTime utc) => utc.ToLocalTime().ToString("d. MMMM yyyy", Danish.Culture);
}
