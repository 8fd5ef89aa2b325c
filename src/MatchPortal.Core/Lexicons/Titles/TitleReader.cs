using System.Text.RegularExpressions;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Reads a Danish title: its head, which says what the person is, and its topics. Any thread may use it.</summary>
internal sealed partial class TitleReader(TitleVocabulary vocabulary)
{
    private const int LongestTitle = 200;

    /// <param name="title">What is longer than a title is cut.</param>
    /// <param name="asked">Typed by somebody who searches, not found in the index.</param>
    public TitleReading Read(string title, bool asked)
    {
        var cut = Parentheses().Replace(title[..Math.Min(title.Length, LongestTitle)], " ").Trim();
        var text = asked ? vocabulary.Mended(TitleRewrites.Apply(vocabulary.Decorations.TakeOut(cut))) : TitleRewrites.Apply(cut);
        var (kept, narrower) = asked ? TitleFields.TakeOut(text) : (text, []);
        var (heads, topics) = (new List<string>(), new List<string>());
        var segments = Separators().Split(kept).Where(segment => segment.Length > 0).ToList();
        for (var i = 0; i < segments.Count; i++)
        {
            ReadSegment(TitleWords.Of(segments[i]), i == 0, heads, topics);
        }

        var (headList, topicList) = (Distinct(heads), Distinct(topics.Where(stem => !EmptyWords.Contains(stem))));
        return new(kept, string.Join(' ', TitleWords.Of(text).Select(Stem)), headList, topicList)
        {
            HeadFamilies = Distinct(headList.SelectMany(stem => TitleFamilies.OfHead(stem, asked))),
            TopicFamilies = Distinct(topicList.Concat(headList).SelectMany(stem => TitleFamilies.OfTopic(stem, asked))),
            Narrower = Distinct(narrower.Select(Stem)),
        };
    }

    private void ReadSegment(List<string> words, bool leads, List<string> heads, List<string> topics)
    {
        var headAt = leads ? EmptyWords.LeadOf(words) : -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == headAt)
            {
                ReadHead(words[i], heads, topics);
            }
            else if (!StopWords.Contains(words[i]))
            {
                topics.AddRange(Terms(words[i]));
            }
        }
    }

    private void ReadHead(string word, List<string> heads, List<string> topics)
    {
        var rest = WithoutLearner(word);
        var at = vocabulary.HeadOf(rest);
        heads.Add(Stem(rest[at..]));
        heads.Add(Stem(rest));
        if (at > 0)
        {
            topics.AddRange(Terms(Unlinked(rest[..at])));
        }
    }

    private static string WithoutLearner(string word) => TitleLearners.In(word) is > 0 and var at ? Unlinked(word[..at]) : word;

    private static string Unlinked(string rest) => rest is [_, _, _, not 's', 's'] or [_, _, _, .., not 's', 's'] ? rest[..^1] : rest;

    private List<string> Terms(string word) => TitleWords.Terms(vocabulary.Analyzer, word);

    private static string Stem(string word) => DanishStemmer.Stem(word).ToString();

    private static string[] Distinct(IEnumerable<string> terms) => [.. terms.Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\([^)]*\)?")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"\s*(?:,|;|:|/|—| - | – )\s*")]
    private static partial Regex Separators();
}
