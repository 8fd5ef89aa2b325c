using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;

namespace MatchPortal.Core.Matching;

/// <summary>
/// All that a plan is made from besides the rules: what a posting asks for, and what lexicon and counts said of it that day. So the plan of another day can be made again when both have
/// changed.
/// </summary>
public sealed record MatchBasis
{
    public required MatchNeed Need { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The trades it speaks of.</summary>
    public required IReadOnlyList<TradeShare> Trades { get; init; }

    /// <summary>By id, each competence asked for.</summary>
    public required IReadOnlyDictionary<string, AskedCompetence> Competences { get; init; }

    /// <summary>The analysed words of title and requirements; none where profiles are not asked by words.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>For the occupation in its region; null is not known.</summary>
    public DemandLevel? Demand { get; init; }

    /// <summary>Without what is not read any more once the words are: the title, and what the company wrote of a language.</summary>
    public MatchBasis WithoutTexts() => this with { Need = Need with { Title = "", Requirements = [.. Need.Requirements.Select(requirement => requirement with { Need = null })] } };
}
