using System.Text.RegularExpressions;
using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>E-mail addresses, also those spelt out to fool a robot, and profiles on the net with an @ in front.</summary>
internal sealed class MailFinder : IFinder
{
    // No address is longer; a row of signs could be.
    private const int MostAround = 100;

    private const string Name = @"[\p{L}\p{N}][\p{L}\p{N}_%+'-]*";
    private const string Dot = @"(?:\.| ?[(\[{](?:dot|punktum|prik)[)\]}] ?| (?:dot|punktum|prik) | \. )";
    private const string At = @"(?: ?@ ?| ?[(\[{] ?(?:at|a|@|snabel-?a) ?[)\]}] ?| ?snabel-?a ?| at )";

    // Not backtracking, so that no text takes longer than its length.
    private static readonly Regex Spelt = new(
        $"{Name}(?:{Dot}{Name})*{At}{Name}(?:{Dot}{Name})*{Dot}(?:dk|com|net|org|eu|se|no|de|nu|info|io|uk|fi|fr|pl|es|it|nl|be|at|ch|me|biz|edu|gov)(?:[^\\p{{L}}\\p{{N}}]|$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Hint = new(
        @"@|snabel|[(\[{] ?(?:at|a) ?[)\]}]| at \S+(?:\.\p{L}| punktum | dot | prik )", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public void Find(Passage passage)
    {
        if (!Hint.IsMatch(passage.Text))
        {
            return;
        }

        foreach (var match in Spelt.EnumerateMatches(passage.Text))
        {
            var end = match.Index + match.Length;
            passage.TakeText(RemovalKind.Email, match.Index, char.IsLetterOrDigit(passage.Text[end - 1]) ? end : end - 1);
        }

        FindSigns(passage);
    }

    private static void FindSigns(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsSymbol(i, '@'))
            {
                TakeAround(passage, i);
            }
        }
    }

    // What is written close around the sign: an address when there is something on both sides, else a name on the net.
    private static void TakeAround(Passage passage, int sign)
    {
        var (first, last) = (sign, sign);
        while (sign - first < MostAround && passage.IsTight(first) && IsPart(passage, first - 1))
        {
            first--;
        }

        while (last - sign < MostAround && passage.IsTight(last + 1) && (IsPart(passage, last + 1) || passage.IsSymbol(last + 1, '@')))
        {
            last++;
        }

        while (last > sign && !IsWordOrNumber(passage, last))
        {
            last--;
        }

        if (last > sign)
        {
            passage.Take(first < sign ? RemovalKind.Email : RemovalKind.Url, first, last);
        }
    }

    private static bool IsPart(Passage passage, int index) => IsWordOrNumber(passage, index) || passage.IsSymbol(index, "._-+%");

    private static bool IsWordOrNumber(Passage passage, int index) => passage[index].Kind is TokenKind.Word or TokenKind.Number;
}
