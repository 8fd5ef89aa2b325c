namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

internal enum TokenKind
{
    /// <summary>Before the first and after the last token.</summary>
    None,

    /// <summary>Letters, with hyphens and apostrophes between them.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One other character.</summary>
    Symbol,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A placeholder, or what will become one.</summary>
    Removed,
}
