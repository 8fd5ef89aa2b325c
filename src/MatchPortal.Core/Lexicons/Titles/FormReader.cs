using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Reads forms as the index holds them, each once however many indexes hold it. Belongs to one thread, and is dropped when the indexes are made.</summary>
internal sealed class FormReader(TitleVocabulary vocabulary)
{
    private readonly TitleReader _reader = new(vocabulary);
    private readonly IndexText _grams = new(Analyzer.Grams);
    private readonly IndexText _texts = new(vocabulary.Analyzer);
    private readonly Dictionary<string, ReadForm> _forms = new(StringComparer.Ordinal);

    public ReadForm Read(string form) => _forms.TryGetValue(form, out var known) ? known : _forms[form] = Made(form);

    /// <summary>Running text.</summary>
    public IReadOnlyList<IndexToken> Text(params ReadOnlySpan<string> texts) => _texts.Tokens(texts);

    private ReadForm Made(string form)
    {
        // The titles of a whole group in one form are cut by the reader, and their grams are wanted all.
        var reading = _reader.Read(form, asked: false);
        return new(
            Tokens(TitleWords.Of(form)),
            _grams.Tokens(reading.Text.Length < form.Length / 2 ? form : reading.Text),
            Tokens(reading.Heads.Concat(reading.HeadFamilies)),
            Tokens(reading.Topics.Concat(reading.TopicFamilies)),
            reading.Key);
    }

    private static IndexToken[] Tokens(IEnumerable<string> terms) => [.. terms.Select((term, at) => new IndexToken(term, at))];
}
