namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Why a concept is suggested, the surest first.</summary>
public enum SuggestionReason
{
    /// <summary>The words of the lexicon, as it writes them.</summary>
    Written,

    /// <summary>The same words in another form or order, or joined otherwise: "håndtering af klager" is klagehåndtering.</summary>
    OtherForm,

    /// <summary>The last part of a longer compound: "rørsvejsning" is svejsning.</summary>
    Compound,

    /// <summary>All the words, with others between them.</summary>
    Scattered,

    /// <summary>A word so like it that it is probably misspelt.</summary>
    Spelling,
}
