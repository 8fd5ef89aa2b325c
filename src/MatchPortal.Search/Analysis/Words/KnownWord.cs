namespace MatchPortal.Search.Analysis;

/// <summary>What the Danish analyzer made of a document's word.</summary>
/// <param name="Tokens">Its own, without what it says together with its neighbours.</param>
/// <param name="Letters">The word, folded.</param>
/// <param name="Term">What stands for it in a phrase of synonyms.</param>
/// <param name="Head">Where the last part of a compound starts, or 0.</param>
/// <param name="IsStopWord">Whether it is one.</param>
internal sealed record KnownWord(KnownToken[] Tokens, string Letters, string Term, int Head, bool IsStopWord);
