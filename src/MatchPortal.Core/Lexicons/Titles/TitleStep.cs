namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>A title search in the making: each step has all signs of those before it, and one more kind. For measuring what each gives.</summary>
public sealed class TitleStep
{
    private static readonly TitleWeights Words = new() { Gram = 20, Key = 500, Head = 10, Topic = 80 };
    private static readonly TitleWeights Families = Words with { HeadFamily = 150, TopicFamily = 280, Narrower = 600 };
    private static readonly TitleWeights Descriptions = Families with { About = 35, Preferred = 500 };

    private TitleStep(string name, TitleWeights weights) => (Name, Weights) = (name, weights);

    /// <summary>Everything: what the site uses.</summary>
    public static TitleStep Last { get; } = new("faggrupper fra leksikonet", Descriptions with { Group = 4000, Minor = 1300 });

    public static IReadOnlyList<TitleStep> All { get; } =
    [
        new("hele ord", new() { Plain = 100 }),
        new("tegn-n-grammer (3-5)", new() { Gram = 20 }),
        new("hovedord, sammensætninger, endelser", Words),
        new("ordfamilier og fagområder", Families),
        new("alle former, beskrivelse, kompetencer", Descriptions),
        Last,
    ];

    /// <summary>What any step asks for.</summary>
    internal static TitleWeights Any { get; } = Last.Weights with { Plain = 100 };

    /// <summary>Danish, for a person to read.</summary>
    public string Name { get; }

    internal TitleWeights Weights { get; }

    /// <summary>How titles are read when only the lexicon's own titles are looked up: what a word belongs to must not blur which word it is.</summary>
    internal static TitleWeights Lookup { get; } = Words with { HeadFamily = 15, TopicFamily = 20 };
}
