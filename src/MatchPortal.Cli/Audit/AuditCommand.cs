using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Audit;

/// <summary><c>audit verify</c>: whether anybody changed or removed a line of the log.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandFrame frame)
    {
        var verify = new Command("verify", "Regner loggens kæde efter fra første linje til sidste.");
        verify.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            if (await AuditChain.FindBreak(session.Portal, cancel) is { } line)
            {
                throw new PortalStartException($"Loggen er brudt ved linje {line}. Gem databasen, som den er, og find den sidste sikkerhedskopi, hvor kæden holder.");
            }

            frame.Terminal.Out.WriteLine($"Loggen er ubrudt: {await session.Portal.AuditEvents.CountAsync(cancel)} linjer.");
            return 0;
        });
        return new Command("audit", "Loggen over, hvem der gjorde hvad.") { verify };
    }
}
