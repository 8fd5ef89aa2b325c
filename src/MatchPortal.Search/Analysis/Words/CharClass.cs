namespace MatchPortal.Search.Analysis;

/// <summary>What a char is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>Ends a word, unless a rule of <see cref="WordScanner"/> says otherwise.</summary>
    Other,
    Letter,
    Digit,

    /// <summary>An accent on its own, a soft hyphen or a sign without width: inside a word, and never in a term.</summary>
    Mark,
}
