using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Telephone numbers with a country's number in front: +45 20 30 40 50, 0046 70 123 45 67.</summary>
internal sealed class PhoneAbroadFinder : IFinder
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsSymbol(i, '+') && passage.IsTight(i + 1) && passage.Is(i + 1, TokenKind.Number))
            {
                Take(passage, i, i + 1);
            }
            else if (passage.Is(i, TokenKind.Number) && passage.Of(i) is ['0', '0', not '0', ..] && !passage.IsTight(i))
            {
                Take(passage, i, i);
            }
            else if (passage.Of(i) is "00" && passage.Is(i + 1, TokenKind.Number) && passage.IsNext(i + 1) && passage.Of(i + 1) is [not '0', _, ..] && !passage.IsTight(i))
            {
                Take(passage, i, i + 1);
            }
        }
    }

    // A Danish number ends after eight digits; others after as many as stand together.
    private static void Take(Passage passage, int first, int number)
    {
        var country = passage.Of(number);
        var isDanish = country is ['4', '5', ..] or ['0', '0', '4', '5', ..];
        var most = isDanish ? (country[0] == '0' ? 12 : 10) : MostDigits;
        var (last, digits) = (number, country.Length);
        for (var i = Next(passage, number); i > 0 && digits + passage[i].Length <= most && digits < most; i = Next(passage, i))
        {
            digits += passage[i].Length;
            last = i;
        }

        var opened = first > 0 && passage.IsSymbol(first - 1, '(') ? first - 1 : first;
        if (digits is >= FewestDigits + 2 and <= MostDigits)
        {
            passage.Take(RemovalKind.Phone, passage.IsSymbol(number + 1, ')') ? opened : first, last);
        }
    }

    // The next number, past blanks and what people write between: ( ) - . /
    private static int Next(Passage passage, int number)
    {
        for (var i = number + 1; i <= number + 4; i++)
        {
            if (passage.Is(i, TokenKind.Number))
            {
                return passage[i].Start - passage[number].End <= 4 ? i : -1;
            }

            if (!passage.IsSymbol(i, "()-–./·"))
            {
                return -1;
            }
        }

        return -1;
    }
}
