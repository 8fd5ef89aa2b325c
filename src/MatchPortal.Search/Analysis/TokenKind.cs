namespace MatchPortal.Search.Analysis;

/// <summary>How a token came to be.</summary>
public enum TokenKind : byte
{
    /// <summary>A word or number of the text.</summary>
    Word,

    /// <summary>Several words that signs join, as one: e-mail, C/E, ASP.NET. The words follow on their own.</summary>
    Joined,

    /// <summary>A part of a compound word. Index only.</summary>
    Part,

    /// <summary>Another reading of a word with aa, ae or oe. Query only.</summary>
    Variant,

    /// <summary>The name of a group of synonyms, from one or more words of the text.</summary>
    Synonym,
}
