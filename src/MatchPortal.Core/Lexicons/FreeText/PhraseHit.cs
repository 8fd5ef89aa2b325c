namespace MatchPortal.Core.Lexicons.FreeText;

/// <param name="Phrase">What was found.</param>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct PhraseHit(KnownPhrase Phrase, int Start, int End, SuggestionReason Reason)
{
    private const int Best = 95;
    private const int StepDown = 15;
    private const int ManyRoots = 4;

    /// <summary>The reason first; of two with one reason the longer phrase says more.</summary>
    public int Confidence => Best - (StepDown * (int)Reason) + Math.Min(Phrase.Roots.Length, ManyRoots);
}
