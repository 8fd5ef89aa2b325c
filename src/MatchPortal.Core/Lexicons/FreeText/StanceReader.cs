using System.Text.RegularExpressions;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>What the sentence around a place says about it: by the words before it in its clause, and those of the whole sentence.</summary>
internal static partial class StanceReader
{
    private const int FarthestSign = 200;

    public static Stance At(string text, int start, int end)
    {
        var from = SentenceStart(text, start);
        var to = SentenceEnd(text, end);
        var before = text.AsSpan(from, start - from);
        var after = text.AsSpan(end, to - end);
        var clause = before[(before.LastIndexOfAny(",;:") + 1)..];
        var sentence = text.AsSpan(from, to - from);
        return IsDenied(clause, after) ? Stance.Denied
            : Offer().IsMatch(sentence) ? Stance.Offered
            : Wish().IsMatch(sentence) ? Stance.Wished
            : Demand().IsMatch(sentence) ? Stance.Required
            : Stance.Stated;
    }

    private static bool IsDenied(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        (Negation().IsMatch(clause) && !NoNegation().IsMatch(clause)) || NotNeeded().IsMatch(after);

    private static int SentenceStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < FarthestSign && !EndsSentence(text, start - 1))
        {
            start--;
        }

        return start;
    }

    private static int SentenceEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < FarthestSign && !EndsSentence(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '\n' or '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    [GeneratedRegex(@"\b(ikke|uden|ingen|intet|aldrig|hverken|mangler|manglende)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(ikke (kun|bare|blot|mindst|alene)|uden problemer|ingen problem\w*|uden tvivl|hvis ikke|men)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoNegation();

    [GeneratedRegex(@"^[^,;]{0,40}\b(er|bliver) (ikke|ingen|intet) (et |en |noget )?(krav|nødvendig\w*|forudsætning|betingelse|påkrævet|must)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotNeeded();

    [GeneratedRegex(@"\b(vi tilbyder|tilbydes|du får|vi giver|vi kan tilbyde|vi sørger for|ansættelse sker|ansættelsesvilkår|lønvilkår|løn- og ansættelses\w*|løn (efter|ifølge)|gældende overenskomst|oplæring i|oplæres i|vi lærer dig)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\b(fordel|gerne|et plus|ønskelig\w*|ønske om|ville være godt|ikke et krav)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(skal|krav|kræve\w*|forvente\w*|forudsæt\w*|nødvendig\w*|du har|du er|du kan|vi søger|must)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demand();
}
