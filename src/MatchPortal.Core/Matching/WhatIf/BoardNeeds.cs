using System.Collections.Concurrent;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>The postings on the board as the matcher knows them, kept in memory: only what has changed since is read again. Any thread may ask it.</summary>
public sealed class BoardNeeds(ProfileMatching matching, Lexicon lexicon)
{
    private readonly ConcurrentDictionary<PostingId, (int Version, BoardNeed Need)> _kept = new();

    /// <summary>Those that stand on a day.</summary>
    public async Task<IReadOnlyList<BoardNeed>> Read(PortalContext portal, DateOnly day, CancellationToken cancel = default)
    {
        var board = portal.Postings.AsNoTracking().Where(posting => posting.Status == PostingStatus.Published && (posting.Period.ApplyBy == null || posting.Period.ApplyBy >= day));

        // Versions only grow, so the sum of the two tells whether either has changed.
        var standing = await board.OrderBy(posting => posting.Id).Select(posting => new { posting.Id, Version = posting.Version + posting.Workplace.Version }).ToListAsync(cancel);
        PostingId[] changed = [.. standing.Where(row => !_kept.TryGetValue(row.Id, out var kept) || kept.Version != row.Version).Select(row => row.Id)];
        if (changed.Length > 0)
        {
            foreach (var posting in await board.Include(posting => posting.Workplace).Where(posting => changed.Contains(posting.Id)).ToListAsync(cancel))
            {
                _kept[posting.Id] = (posting.Version + posting.Workplace.Version, Of(MatchNeed.Of(posting, lexicon), posting.Period.ApplyBy));
            }
        }

        foreach (var gone in _kept.Keys.Except(standing.Select(row => row.Id)).ToArray())
        {
            _kept.TryRemove(gone, out _);
        }

        return [.. standing.Select(row => _kept.TryGetValue(row.Id, out var kept) ? kept.Need : null).OfType<BoardNeed>()];
    }

    public BoardNeed Of(MatchNeed need, DateOnly? applyBy = null) => new(need, matching.TradesOf(need), matching.DemandFor(need), applyBy);
}
