namespace MatchPortal.Core.Privacy.Scrubbing.Words;

internal static class Genitive
{
    /// <summary>The word without 's, ' or s at its end; itself when there is none.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word switch
    {
        [.. var stem, '\'' or '’' or '´', 's' or 'S'] => stem,
        [.. var stem, '\'' or '’' or '´'] => stem,
        [.. var stem, 's' or 'S'] => stem,
        _ => word,
    };
}
