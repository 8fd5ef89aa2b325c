using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Feeds;

/// <summary>The newest postings of the board for programs to read: what anybody can see there, and nothing of the people behind it.</summary>
/// <param name="board">What is on it.</param>
/// <param name="portal">Tells when the board last changed.</param>
/// <param name="lexicon">The trades' names.</param>
/// <param name="clock">A deadline that has passed takes a posting down without anybody's doing.</param>
public sealed class PostingFeed(PostingBoard board, PortalContext portal, Lexicon lexicon, TimeProvider clock)
{
    public const int Most = 200;

    /// <summary>The newest first, with company and workplace.</summary>
    public Task<List<Posting>> Read(CancellationToken cancel) => board.OnBoard()
        .Include(posting => posting.Company)
        .Include(posting => posting.Workplace)
        .OrderByDescending(posting => posting.PublishedAt).ThenBy(posting => posting.Id)
        .Take(Most)
        .ToListAsync(cancel);

    public string? OccupationOf(Posting posting) => posting.OccupationCode is { } code ? lexicon.Occupations.Find(code)?.Label : null;

    /// <summary>When something of it may last have changed: a posting or its company, or midnight. UTC, whole seconds.</summary>
    public async Task<DateTimeOffset> LastChange(CancellationToken cancel)
    {
        var midnight = clock.Today().StartsAtUtc;
        var changed = await portal.IndexChanges.Where(change => change.Kind != IndexKind.Profile).MaxAsync(change => (DateTime?)change.At, cancel) ?? midnight;
        var last = changed > midnight ? changed : midnight;
        return new DateTimeOffset(last.AddTicks(-(last.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero);
    }
}
