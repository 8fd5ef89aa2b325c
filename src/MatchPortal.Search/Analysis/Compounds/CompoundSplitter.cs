namespace MatchPortal.Search.Analysis;

/// <summary>
/// Splits a compound into known words: all letters must belong to a word or be a linking s or e after one, and the last word may be
/// inflected. Of several ways the cheapest: fewest parts, then the likeliest links. Parts that are compounds themselves are split again.
/// </summary>
internal readonly ref struct CompoundSplitter(WordParts parts)
{
    /// <summary>Two parts of three letters.</summary>
    public const int MinLength = 2 * WordParts.MinLength;

    /// <summary>The most parts that one word can have, with the parts of its parts and those in a row.</summary>
    public const int MaxParts = 3 * (FoldedWord.MaxLength / WordParts.MinLength);

    // Of a compound of more parts than these no parts in a row are given: it is no word that anybody looks for a piece of.
    private const int MostForRuns = 5;

    private const int PartCost = 10;
    private const int ShortPartCost = 3;
    private const int LooseSCost = 1;
    private const int MissingSCost = 5;
    private const int LinkingECost = 2;
    private const int InflectedCost = 1;
    private const int Unreachable = int.MaxValue;

    // After these a compound has its s: sundhedstøj is sundheds|tøj, never sundhed|støj.
    private static readonly string[] AskForS = ["hed", "ion", "ing", "skab", "tet", "else", "sel"];

    // The stemmer sees the s of "plads" as an ending, so plads and pladser have two stems; they are one word all the same.
    private static readonly string[] Inflections = ["er", "en", "et", "e", "ene", "erne", "ens", "ets", "ers", "ernes", "r", "rne", "n", "s", "es"];

    /// <summary>The parts in order of their first letters, larger before smaller; their number, 0 when the word is none or unknown.</summary>
    /// <param name="word">Folded letters, at most <see cref="FoldedWord.MaxLength"/>.</param>
    /// <param name="found">At least <see cref="MaxParts"/>.</param>
    public int Split(ReadOnlySpan<char> word, Span<CompoundPart> found)
        => word.Length < MinLength || parts.Trie.IsEmpty ? 0 : Split(word, 0, word.Length, found);

    private int Split(ReadOnlySpan<char> word, int from, int to, Span<CompoundPart> found)
    {
        if (parts.StaysWhole(word[from..to]))
        {
            return 0;
        }
        Span<Step> steps = stackalloc Step[to - from + 1];
        var letters = word[from..to];
        var head = Cheapest(letters, steps);
        if (head.Word == WordTrie.Nothing)
        {
            return 0;
        }
        Span<CompoundPart> own = stackalloc CompoundPart[FoldedWord.MaxLength / WordParts.MinLength];
        var first = own.Length;
        own[--first] = new CompoundPart(from + head.Start, to, head.Word);
        for (var at = head.Start; at > 0; at = steps[at].Start)
        {
            own[--first] = new CompoundPart(from + steps[at].Start, from + steps[at].End, steps[at].Word);
        }
        var count = AddRuns(own[first..], found);
        foreach (var part in own[first..])
        {
            found[count++] = part;
            if (part.To - part.From >= MinLength)
            {
                count += Split(word, part.From, part.To, found[count..]);
            }
        }
        return count;
    }

    private static int AddRuns(ReadOnlySpan<CompoundPart> parts, Span<CompoundPart> found)
    {
        var count = 0;
        for (var length = 2; parts.Length <= MostForRuns && length < parts.Length; length++)
        {
            for (var first = 0; first + length <= parts.Length; first++)
            {
                found[count++] = new CompoundPart(parts[first].From, parts[first + length - 1].To, CompoundPart.Run);
            }
        }
        return count;
    }

    /// <summary>The last part of the cheapest split; the steps lead back from its start to the first part.</summary>
    private Step Cheapest(ReadOnlySpan<char> word, Span<Step> steps)
    {
        steps.Fill(new Step(Unreachable, 0, 0, WordTrie.Nothing));
        steps[0] = default;
        var best = new Step(Unreachable, 0, 0, WordTrie.Nothing);
        for (var at = 0; at <= word.Length - WordParts.MinLength; at++)
        {
            if (steps[at].Cost == Unreachable)
            {
                continue;
            }
            if (at > 0)
            {
                var head = Head(word, at);
                best = head.Cost < Unreachable && steps[at].Cost + head.Cost < best.Cost ? head with { Cost = steps[at].Cost + head.Cost } : best;
            }
            ReachFrom(word, at, steps);
        }
        return best;
    }

    private void ReachFrom(ReadOnlySpan<char> word, int at, Span<Step> steps)
    {
        var node = WordTrie.Root;
        for (var end = at + 1; end <= word.Length - WordParts.MinLength; end++)
        {
            node = parts.Trie.Step(node, word[end - 1]);
            if (node == WordTrie.Nothing)
            {
                return;
            }
            var value = parts.Trie.Value(node);
            if (value == WordTrie.Nothing)
            {
                continue;
            }
            var step = new Step(steps[at].Cost + CostOf(end - at), at, end, PartValue.Word(value));
            if (PartValue.IsBound(value))
            {
                Reach(steps, end, step, 0);
                continue;
            }
            var asksForS = AsksForS(word[at..end]);
            Reach(steps, end, step, asksForS ? MissingSCost : 0);
            if (word[end] == 's' && word[end - 1] != 's')
            {
                Reach(steps, end + 1, step, asksForS ? 0 : LooseSCost);
            }
            if (word[end] == 'e' && !Vowels.All.Contains(word[end - 1]))
            {
                Reach(steps, end + 1, step, LinkingECost);
            }
        }
    }

    private static void Reach(Span<Step> steps, int boundary, in Step step, int linkCost)
    {
        if (step.Cost + linkCost < steps[boundary].Cost)
        {
            steps[boundary] = step with { Cost = step.Cost + linkCost };
        }
    }

    /// <summary>The known word from here to the end, as it stands or inflected: then both have one stem.</summary>
    private Step Head(ReadOnlySpan<char> word, int at)
    {
        var stem = DanishStemmer.Stem(word[at..]);
        var node = WordTrie.Root;
        var head = new Step(Unreachable, at, word.Length, WordTrie.Nothing);
        for (var end = at + 1; end <= word.Length; end++)
        {
            node = parts.Trie.Step(node, word[end - 1]);
            if (node == WordTrie.Nothing)
            {
                break;
            }
            var value = parts.Trie.Value(node);
            if (value == WordTrie.Nothing || PartValue.IsBound(value))
            {
                continue;
            }
            var isWhole = end == word.Length;
            if (isWhole || stem.SequenceEqual(parts.Term(PartValue.Word(value))) || IsInflection(word[end..]))
            {
                head = head with { Cost = CostOf(end - at) + (isWhole ? 0 : InflectedCost), Word = PartValue.Word(value) };
            }
        }
        return head;
    }

    private static int CostOf(int length) => length == WordParts.MinLength ? PartCost + ShortPartCost : PartCost;

    private static bool IsInflection(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Inflections)
        {
            if (rest.SequenceEqual(ending))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AsksForS(ReadOnlySpan<char> word)
    {
        foreach (var ending in AskForS)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A boundary that can be reached, what it costs, and the part that ends there (before its linking letter).</summary>
    private readonly record struct Step(int Cost, int Start, int End, int Word);
}
