namespace MatchPortal.Search.Analysis;

/// <summary>The term of a folded word.</summary>
internal static class DanishTerm
{
    /// <summary>
    /// The stem. Words with a sign of their own (C#, C++, .net) stay as they are, and an apostrophe that the stemmer leaves inside (o'brien)
    /// stays as well.
    /// </summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> folded)
    {
        // The stemmer takes the end of tømrersvende for that of a participle.
        var end = folded.LastIndexOf("svend") + "svend".Length;
        if (end > "svend".Length && folded[end..] is "e" or "en" or "ene" or "es" or "ens" or "enes" or "s")
        {
            return folded[..end];
        }

        var isTradeName = folded[0] == '.' || folded[^1] is '#' or '+';
        return isTradeName ? folded : DanishStemmer.Stem(folded);
    }
}
