using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>
/// How the matcher asks an index of profiles: the same questions of whole profiles, for staff, and of what is published of them, for employers. What a side does not tell gives no
/// points and meets nothing.
/// </summary>
internal abstract class AskedProfiles
{
    private const int MostLevels = 8;

    private readonly HeldCompetence?[] _byPayload;
    private readonly PointTable[] _atLeast;
    private readonly Kept<CompetencePoints, PointTable> _points;

    protected AskedProfiles(Func<byte, HeldCompetence?> read)
    {
        _byPayload = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(payload => read((byte)payload))];
        _points = new(asked => Points(held => asked.Of(held, Wanted(asked.Level))));
        Held = Points(_ => 0);
        Agreed = Points(held => held.Source == CompetenceSource.WellChosenTraining ? 0 : PointTable.NoMatch);
        _atLeast = [.. Enumerable.Range(0, MostLevels).Select(level => Points(held => held.Level >= level ? 0 : PointTable.NoMatch))];
    }

    public static AskedProfiles Whole { get; } = new WholeProfiles();

    public static AskedProfiles Published { get; } = new PublishedProfiles();

    /// <summary>A competence that is held at all.</summary>
    public PointTable Held { get; }

    /// <summary>A competence that is told to come from training agreed with the municipality.</summary>
    public PointTable Agreed { get; }

    /// <summary>Text fields to look for words in; none where free words are not published.</summary>
    public virtual IReadOnlyList<string> WordFields => [];

    /// <summary>A competence at a level, as <see cref="Wanted"/> gives it.</summary>
    public PointTable AtLeast(int? wanted) => wanted is { } level ? _atLeast[Math.Clamp(level, 0, MostLevels - 1)] : Held;

    /// <summary>The points of a competence that is asked for, by how it is held.</summary>
    public PointTable Points(CompetencePoints asked) => _points.Of(asked);

    private PointTable Points(Func<HeldCompetence, int> points) => PointTable.Of(payload => _byPayload[payload] is { } held ? points(held) : PointTable.NoMatch);

    /// <summary>The level that is asked for, as this side tells levels.</summary>
    public abstract int? Wanted(int? level);

    /// <summary>The level of a language that is asked for, as this side tells them, from 1; 0 for any.</summary>
    public abstract int Spoken(int? level);

    /// <summary>Who cannot be had for a posting, beside what is the same on both sides: kind, place and hours.</summary>
    public abstract IEnumerable<Query> Limits(IReadOnlyList<Requirement> papers, RequirementQueries requirements, DateTime now);

    /// <summary>Who can start by a moment.</summary>
    public abstract Query CanStart(DateTime by, DateTime now);

    /// <summary>The points of who is in few live proposals; null where that is not told.</summary>
    public virtual Query? Turn(int most) => null;

    /// <summary>Who wishes for one of these occupations.</summary>
    public abstract Query Wishes(IReadOnlyList<string> occupations);
}
