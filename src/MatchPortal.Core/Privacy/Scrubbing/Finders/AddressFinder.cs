using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Streets with house, floor and door, postal codes with their town, and streets somebody lives in.</summary>
internal sealed class AddressFinder(ScrubWords words) : IFinder
{
    private const int MostNameWords = 5;

    private static readonly WordSet Living = new(["bor", "boet", "boede", "bopæl", "adresse", "adressen", "bopælsadresse", "flyttet", "hjemme", "lejlighed", "hus"]);

    private readonly Cues _cues = words.Cues;
    private readonly HouseReader _houses = new(words.Cues);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (EndOfStreet(passage, i) is >= 0 and var end)
            {
                passage.Take(RemovalKind.Address, StartOfStreet(passage, i), end);
            }
            else if (EndOfTown(passage, i) is >= 0 and var town)
            {
                passage.Take(RemovalKind.Address, i, town);
            }
            else if (passage.IsWord(i, "postboks") && passage.Is(i + 1, TokenKind.Number))
            {
                passage.Take(RemovalKind.Address, i, i + 1);
            }
        }
    }

    /// <returns>The last token of the address whose street's last word is the token, or -1.</returns>
    private int EndOfStreet(Passage passage, int i)
    {
        if (!passage.Is(i, TokenKind.Word))
        {
            return -1;
        }

        var house = _houses.EndAt(passage, i + 1);
        if (house < 0 && !passage.IsCapital(i))
        {
            return -1;
        }

        var isStreet = IsStreet(passage, i, house >= 0) || house >= 0 && passage.IsCapital(i) && IsLivedIn(passage, i);
        return isStreet ? EndOfTail(passage, house >= 0 ? house : i) : -1;
    }

    private bool IsStreet(Passage passage, int i, bool hasHouse)
    {
        var word = passage.Of(i);
        var (isOwnWord, isSure) = (passage.IsWord(i, _cues.StreetEnds) || passage.IsWord(i, "alle"), _cues.SureStreetEnds.IsEndOf(word, 2, 3) || passage.IsWord(i, _cues.SureStreetEnds) || passage.IsWord(i, "alle"));
        if (isOwnWord)
        {
            // Nørre Allé, Søren Frichs Vej: a word of its own needs a name before it.
            return passage.IsCapital(i - 1) && passage.IsNext(i) && (passage.IsCapital(i) || hasHouse) && (hasHouse || isSure && passage.IsCapital(i));
        }

        if (passage.IsWord(i, _cues.NoStreets) || _cues.NoStreets.Contains(Genitive.Stem(word)))
        {
            return false;
        }

        var isCapital = passage.IsCapital(i);
        return hasHouse && (isSure || isCapital && _cues.StreetEnds.IsEndOf(word, 2, 3))
            || isSure && isCapital && !Sentences.IsStart(passage, i, _cues) && !passage.IsUpper(i);
    }

    // bor på Toften 7
    private static bool IsLivedIn(Passage passage, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - 4); at--)
        {
            if (passage.IsWord(at, Living))
            {
                return true;
            }
        }

        return false;
    }

    // H.C. Andersens Boulevard, Store Kongensgade, Gl. Kongevej
    private static int StartOfStreet(Passage passage, int last)
    {
        var first = last;
        while (last - first < MostNameWords && passage.IsNext(first))
        {
            var dot = passage.IsSymbol(first - 1, '.') ? 1 : 0;
            if (!passage.IsCapital(first - 1 - dot) || dot == 1 && passage[first - 2].Length > 3 || Sentences.IsBare(passage, first - 1 - dot))
            {
                break;
            }

            first -= 1 + dot;
        }

        return first;
    }

    // , 2200 København N
    private int EndOfTail(Passage passage, int end)
    {
        var i = end + 1;
        while (i < end + 4 && (passage.IsSymbol(i, ",.-") || passage.Is(i, TokenKind.Break)))
        {
            i++;
        }

        return EndOfTown(passage, i) is >= 0 and var town ? town : end;
    }

    private int EndOfTown(Passage passage, int i)
    {
        var code = passage.IsWord(i, "DK") && passage.IsSymbol(i + 1, '-') ? i + 2 : i;
        if (!passage.Is(code, TokenKind.Number) || passage[code].Length != 4 || !words.PostalCodes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(passage.Of(code)))
        {
            return -1;
        }

        var (town, (length, _)) = (code + 1, words.Towns.At(passage, code + 1));
        if (!passage.IsNext(town) || !passage.Is(town, TokenKind.Word) || length == 0 && (!passage.IsCapital(town) || Dates.IsYear(passage.Of(code))))
        {
            return -1;
        }

        var end = town + Math.Max(1, length) - 1;
        var isQuarter = passage.IsNext(end + 1) && passage.IsCapital(end + 1) && passage[end + 1].Length <= 2;
        return isQuarter ? end + 1 : end;
    }
}
