using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>The code that lets a citizen tie an account to the case. It is handed over in a letter or at the desk, to the right person.</summary>
public sealed class CaseCodes(PortalContext portal, IdentityVault vault, CodeDesk codes, TimeProvider clock)
{
    /// <param name="caseReference">The case's number in the municipality's own system.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="RuleBrokenException">No such case, or the case is closed or has an account.</exception>
    public async Task<IssuedCode> IssueFor(string caseReference, Actor by, CancellationToken cancel = default)
    {
        var id = await vault.FindCase(caseReference.Trim(), by, cancel)
            ?? throw new RuleBrokenException("Der er ingen sag med nummeret {0}.", caseReference.Trim());
        var citizen = await portal.Citizens.SingleAsync(c => c.Id == id, cancel);
        return await IssueFor(citizen, by, cancel);
    }

    /// <exception cref="RuleBrokenException">The case is closed or has an account.</exception>
    public async Task<IssuedCode> IssueFor(Citizen citizen, Actor by, CancellationToken cancel = default)
    {
        var issued = await codes.Add(OneTimeCode.ForCitizen(citizen, by, clock.GetUtcNow().UtcDateTime), by, cancel);
        await portal.SaveChangesAsync(cancel);
        return issued;
    }
}
