using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>
/// Weighs whether words with a capital letter are a person: what the lists of names say, what the words look like, and what stands around them. The weights are
/// tenths, set by hand and tried with <c>evaluate scrub</c>.
/// </summary>
internal sealed class NameEvidence(ScrubWords words)
{
    private const int Enough = 18;

    private readonly NameContext _context = new(words.Cues);
    private readonly NameShape _shape = new(words);
    private readonly FirmSigns _firms = new(words);
    private readonly NameRow _row = new(words);

    public bool IsPerson(Passage passage, int first, int last)
    {
        var listed = Listed(passage, first, last);
        var before = _context.Before(passage, first, NameContext.IsPossessor(passage, last));
        var around = (IsNoThing(passage, first, last) ? Math.Max(before, 0) : before) + _context.After(passage, last) + _row.Weigh(passage, last);
        return listed + around + _shape.Weigh(passage, first, last, listed > 0) + _firms.Weigh(passage, first, last) >= Enough;
    }

    // Fra Jens, tro på Lars, det bruger Sørensen: a usual name that is no word makes no place or tool of it, whatever stands before. Herthas Flak is one.
    private bool IsNoThing(Passage passage, int first, int last)
    {
        var word = passage.Of(first);
        var isAfterSuch = passage.IsWord(first - 1, words.Cues.PlacePrepositions) || passage.IsWord(first - 1, words.Cues.Things);
        if (!isAfterSuch || passage.IsCapital(last + 1) || words.Known.At(passage, first).Length > 0 || words.Ordinary.Contains(word))
        {
            return false;
        }

        var given = words.GivenNames.Of(word);
        return IsUsual(given) || given.IsPlain && last > first || IsUsual(words.FamilyNames.Of(word)) && Genitive.Stem(word).EndsWith("sen", StringComparison.Ordinal);
    }

    private static bool IsUsual(NameStrength name) => name is { IsPlain: true, Weight: > 2 };

    // A usual given name is enough by itself, and two listed names are.
    private int Listed(Passage passage, int first, int last)
    {
        var (best, names, others) = (0, 0, 0);
        for (var i = first; i <= last; i++)
        {
            if (!passage.Is(i, TokenKind.Word) || passage[i].Length == 1)
            {
                continue;
            }

            var weight = WeightOf(passage, i, i == first);
            best = Math.Max(best, weight);
            names += weight > 0 ? 1 : 0;
            others += weight > 0 ? 0 : 1;
        }

        var isInitialled = passage.IsInitial(first) || last > first && passage.IsInitial(last);
        return best + (names - 1 > 0 ? 14 * (names - 1) : 0) + (others > 0 && names > 0 ? 4 : 0) + (names == 0 ? 8 * others : 0) + (isInitialled ? 14 : 0);
    }

    private int WeightOf(Passage passage, int i, bool isFirst)
    {
        var (given, family) = (words.GivenNames.Of(passage.Of(i)), words.FamilyNames.Of(passage.Of(i)));
        var isWord = given.IsOrdinary || family.IsOrdinary || words.Ordinary.Contains(passage.Of(i))
            || words.Known.At(passage, i) is (1, KnownName.Place or KnownName.Country) && !given.IsPlain;
        var asGiven = given.Weight switch { 0 => 0, 1 => 18, 2 => 20, 3 => 26, _ => 30 };
        var asFamily = family.Weight switch { 0 => 0, 1 => 17, 2 => 19, 3 => 22, _ => 24 };
        var weight = Math.Max(isFirst ? asGiven : asGiven - 4, asFamily);
        return isWord ? weight * 2 / 5 : weight;
    }
}
