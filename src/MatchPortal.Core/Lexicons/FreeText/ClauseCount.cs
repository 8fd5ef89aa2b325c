namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Counts clauses from the start of a text: a full stop, a comma or a new line ends one. Asked in the order of the text.</summary>
internal sealed class ClauseCount(string text)
{
    private int _read;
    private int _count;

    public int At(int place)
    {
        for (; _read < place; _read++)
        {
            _count += Ends(_read) ? 1 : 0;
        }

        return _count;
    }

    private bool Ends(int at) => text[at] switch
    {
        '\n' or '!' or '?' or ';' or ':' or ',' or '•' => true,
        '.' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
