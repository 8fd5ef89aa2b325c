using System.Diagnostics;
using System.Globalization;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>Sends one mail as the site does, from a process of its own: whom a process trusts is settled when it starts.</summary>
internal static class MailChild
{
    public const string Command = "send-a-mail";

    private const string Sent = "sent";

    /// <param name="port">Of a server on this machine.</param>
    /// <param name="trusted">A file with the only certificates the process trusts; null for those of the machine.</param>
    /// <returns>Why it was not sent; null when it was.</returns>
    public static async Task<MailProblem?> Send(int port, string? trusted)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(MailChild).Assembly.Location);
        }

        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(port.ToString(CultureInfo.InvariantCulture));
        if (trusted is not null)
        {
            start.Environment["SSL_CERT_FILE"] = trusted;
        }

        using var child = Process.Start(start)!;
        var answer = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, child.ExitCode);
        return answer.Trim() is Sent ? null : Enum.Parse<MailProblem>(answer);
    }

    /// <summary>What the child does.</summary>
    public static async Task<int> Run(string port)
    {
        var carrier = new SmtpCarrier(Post.To(int.Parse(port, CultureInfo.InvariantCulture), tls: true), Post.Signature);
        await using var database = TestDatabase.Absent();
        var receipt = await database.Use((PortalContext portal) =>
        {
            new MailQueue(portal, Post.Signature, database.Clock).Add("ole@vaerft.example", "Emne", "Tekst på Ærø", MailReader.Company);
            return carrier.Carry(portal.Mails.Local.Single(), CancellationToken.None);
        });
        Console.WriteLine(receipt.Problem?.ToString() ?? Sent);
        return 0;
    }
}
