namespace MatchPortal.Core.Rules;

/// <summary>
/// Somebody asked for what a rule of the domain forbids. The message is a Danish sentence the person may read;
/// <see cref="Sentence"/> is the text key, with <c>{0}</c> for each of <see cref="Arguments"/>, so a page can show it in the reader's language.
/// </summary>
public sealed class RuleBrokenException(string sentence, params object[] arguments)
    : Exception(string.Format(Danish.Culture, sentence, arguments))
{
    public string Sentence { get; } = sentence;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
