using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>What holds for any text at all, valid UTF-16 or not.</summary>
public sealed class AnalyzerPropertyTests
{
    private static readonly Analyzer[] Analyzers =
    [
        Analyzer.Danish with { Parts = LexiconFiles.Parts, Synonyms = LexiconFiles.Synonyms }, Analyzer.Danish, Analyzer.Surface, Analyzer.Grams, Analyzer.Code,
    ];

    // Fragments near every rule, and any char, lone surrogates too.
    private static readonly string[] Fragments =
    [
        "lager", "medarbejder", "sundheds", "assistent", "root cause ", "analysis", "AD", "it-", ".NET", "C#", "++", "aa", "oe", "ae", "rne", "å", "ø", "Æ",
        "\u030A", "\u00AD", "\u2019", "'", "-", ".", ",", "/", "@", " ", " og ", "37", "1.000", "😀", "\ud83d", "\ude00", "𝐀", "\0", "ß", "İ", "Ａ", "\u200D",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(Gen.Elements(Fragments), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()))
        .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60).WithReplay(20261121, 7);

    [Fact]
    public void Analyze_OfAnyText_GivesPlacesInsideItInOrder() => ForAll((text, _, tokens) =>
    {
        var position = 0;
        var wordStart = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Assert.True(token.Start >= 0 && token.Length > 0 && token.End <= text.Length && token.Span > 0 && token.Position >= position, token.ToString());
            Assert.InRange(tokens.Term(i).Length, 1, 128);
            if (token.Kind == TokenKind.Word && (i == 0 || token.Position > position || wordStart < 0))
            {
                Assert.True(token.Start > wordStart, $"{token} after a word at {wordStart}");
                wordStart = token.Start;
            }
            position = token.Position;
        }
    });

    [Fact]
    public void Analyze_OfAnyText_GivesNoMoreTokensThanItsLengthAllows() => ForAll((text, analyzer, tokens) =>
    {
        var most = analyzer.Kind == AnalyzerKind.Grams ? 3 * text.Length : 2 * text.Length;
        Assert.InRange(tokens.Count, 0, most);
    });

    [Fact]
    public void Analyze_WithWordsKeptFromOtherTexts_GivesTheSame()
    {
        var keeps = new TokenBuffer { Known = new() };
        ForAll((text, analyzer, tokens) =>
        {
            var plain = Written(analyzer, text, tokens);

            Assert.Equal(plain, Written(analyzer, text, keeps));
            Assert.Equal(plain, Written(analyzer, text, keeps));
        });
    }

    [Fact]
    public void Analyze_OfAnyText_GivesTheSameAgainInAUsedBuffer()
    {
        var used = new TokenBuffer();
        ForAll((text, analyzer, tokens) =>
        {
            analyzer.Analyze(text, AnalysisUse.Index, used);
            analyzer.Analyze(text, AnalysisUse.Index, tokens);
            Assert.Equal(Enumerable.Range(0, tokens.Count).Select(i => (tokens[i], tokens.Term(i).ToString())), Enumerable.Range(0, used.Count).Select(i => (used[i], used.Term(i).ToString())));
        });
    }

    [Fact]
    public void Ask_WithAnyText_FindsTheTextItself() => ForAll((text, analyzer, tokens) =>
    {
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        var held = Enumerable.Range(0, tokens.Count).Select(i => tokens.Term(i).ToString()).ToHashSet(StringComparer.Ordinal);
        Assert.All(analyzer.Ask(text), group => Assert.True(
            group.Wholes.Any(held.Contains) || group.Words.All(word => word.Terms.Any(held.Contains)), $"{string.Join('&', group.Words.Select(word => word.Terms[0]))}"));
    });

    [Fact]
    public void Stem_OfAnyText_IsItsBeginningAndStopsShrinking()
    {
        Prop.ForAll(Texts, text =>
        {
            var stem = DanishStemmer.Stem(text).ToString();
            Assert.StartsWith(stem, text, StringComparison.Ordinal);
            for (var i = 0; i <= text.Length; i++)
            {
                stem = DanishStemmer.Stem(stem).ToString();
            }
            Assert.Equal(stem, DanishStemmer.Stem(stem).ToString());
        }).Check(Many);
    }

    private static List<string> Written(Analyzer analyzer, string text, TokenBuffer tokens)
    {
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => $"{tokens.Term(i)} {tokens[i]}")];
    }

    private static void ForAll(Action<string, Analyzer, TokenBuffer> check)
        => Prop.ForAll(Texts, text =>
        {
            foreach (var analyzer in Analyzers)
            {
                foreach (var use in Enum.GetValues<AnalysisUse>())
                {
                    var tokens = new TokenBuffer();
                    analyzer.Analyze(text, use, tokens);
                    check(text, analyzer, tokens);
                }
            }
        }).Check(Many);
}
