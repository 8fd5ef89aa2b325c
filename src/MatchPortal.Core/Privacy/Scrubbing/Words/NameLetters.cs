namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>
/// How much more a word that is in no list is spelt like a name than like a Danish word: each letter after the two before it, counted in the names and in the words known.
/// </summary>
internal sealed class NameLetters
{
    // Letters a to z, æ, ø, å, any other letter, and where the word begins or ends.
    private const string Alphabet = " abcdefghijklmnopqrstuvwxyzæøå";
    private const int Size = 31;
    private const double Unseen = 0.4;

    private readonly float[] _odds = new float[Size * Size * Size];

    public NameLetters(IEnumerable<string> names, IEnumerable<string> words)
    {
        var (named, worded) = (Counted(names), Counted(words));
        for (var pair = 0; pair < _odds.Length; pair += Size)
        {
            var (allNames, allWords) = (Sum(named.AsSpan(pair, Size)), Sum(worded.AsSpan(pair, Size)));
            for (var letter = 0; letter < Size; letter++)
            {
                _odds[pair + letter] = (float)Math.Log((named[pair + letter] + Unseen) / (allNames + Unseen * Size) * (allWords + Unseen * Size) / (worded[pair + letter] + Unseen));
            }
        }
    }

    /// <summary>The logarithm of the odds, above nothing for a name. It grows with the length of the word.</summary>
    public double OddsOf(ReadOnlySpan<char> word)
    {
        var (sum, pair) = (0d, 0);
        foreach (var character in word)
        {
            var letter = LetterOf(character);
            sum += _odds[pair * Size + letter];
            pair = pair % Size * Size + letter;
        }

        return sum + _odds[pair * Size];
    }

    private static int[] Counted(IEnumerable<string> words)
    {
        var counts = new int[Size * Size * Size];
        foreach (var word in words)
        {
            var pair = 0;
            foreach (var character in word)
            {
                var letter = LetterOf(character);
                counts[pair * Size + letter]++;
                pair = pair % Size * Size + letter;
            }

            counts[pair * Size]++;
        }

        return counts;
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static int LetterOf(char character) => Alphabet.IndexOf(char.ToLowerInvariant(character)) is > 0 and var letter ? letter : Size - 1;
}
