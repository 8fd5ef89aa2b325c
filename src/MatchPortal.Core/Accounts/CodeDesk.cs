using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>Issues and revokes one-time codes. A person has one that works: a new code revokes the one before it.</summary>
public sealed class CodeDesk(PortalContext portal, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The codes that can still be used, those that expire first in front.</summary>
    public async Task<IReadOnlyList<OneTimeCode>> Live(CancellationToken cancel = default)
    {
        var now = Now;
        return await portal.Codes.AsNoTracking()
            .Where(code => code.UsedAt == null && code.RevokedAt == null && code.ExpiresAt >= now)
            .OrderBy(code => code.ExpiresAt).ThenBy(code => code.Id)
            .ToListAsync(cancel);
    }

    /// <param name="codeOrId">The code as it was handed out, or the id that <see cref="Live"/> tells: a lost letter's code nobody knows.</param>
    /// <param name="by">Who revokes it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="RuleBrokenException">There is no such code, or it was used or revoked before.</exception>
    public async Task<OneTimeCode> Revoke(string codeOrId, Actor by, CancellationToken cancel = default)
    {
        var hash = OneTimeCode.HashOf(codeOrId);
        var found = Guid.TryParse(codeOrId, out var id)
            ? await portal.Codes.SingleOrDefaultAsync(code => code.Id == id, cancel)
            : await portal.Codes.SingleOrDefaultAsync(code => code.Hash == hash, cancel);
        var code = found ?? throw new RuleBrokenException("Koden findes ikke. Se efter, om den er skrevet rigtigt.");
        code.Revoke(by, Now);
        await portal.SaveChangesAsync(cancel);
        return code;
    }

    /// <summary>Takes the new code into the next save, and the ones before it out of use.</summary>
    internal async Task<IssuedCode> Add((OneTimeCode Stored, string Code) issued, Actor by, CancellationToken cancel)
    {
        var (stored, code) = issued;
        var before = await portal.Codes
            .Where(c => c.SubjectId == stored.SubjectId && c.Purpose == stored.Purpose && c.UsedAt == null && c.RevokedAt == null)
            .ToListAsync(cancel);
        before.ForEach(old => old.Revoke(by, Now));
        portal.Codes.Add(stored);
        return new IssuedCode(code, stored.ExpiresAt);
    }
}
