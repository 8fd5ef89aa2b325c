namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// What each sign that a title fits is worth: for words and grams the points for a rarity of 1, for the others whole points. Found by trial on the development titles.
/// </summary>
internal sealed record TitleWeights
{
    /// <summary>Words as written.</summary>
    public int Plain { get; init; }

    /// <summary>Character grams.</summary>
    public int Gram { get; init; }

    /// <summary>The same words in the same order.</summary>
    public int Key { get; init; }

    public int Head { get; init; }

    public int Topic { get; init; }

    public int HeadFamily { get; init; }

    public int TopicFamily { get; init; }

    /// <summary>What a field of learning stands for.</summary>
    public int Narrower { get; init; }

    /// <summary>All forms of the entry, its description and competences.</summary>
    public int About { get; init; }

    /// <summary>A title that the entry prefers.</summary>
    public int Preferred { get; init; }

    /// <summary>When title and entry surely belong to one unit group.</summary>
    public int Group { get; init; }

    /// <summary>When they surely belong to one minor group.</summary>
    public int Minor { get; init; }
}
