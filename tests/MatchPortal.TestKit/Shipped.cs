using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Privacy.Scrubbing;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>The shipped lexicon, and what the portal makes of it, once for all the tests of a program: it takes seconds, never changes, and is the same for all.</summary>
public static class Shipped
{
    private static readonly Lazy<Lexicon> Loaded = new(() => Lexicon.Load(LexiconFolder.Find()));
    private static readonly Lazy<PortalAnalyzers> MadeAnalyzers = new(() => new(Lexicon));
    private static readonly Lazy<TradeModel> MadeTrades = new(() => new(Lexicon));
    private static readonly Lazy<TextScrubber> MadeScrubber = new(() => new(ScrubWords.Load(Lexicon.Places)));
    private static readonly Prepared<FreeTextReader> PreparedReader = new(() => new(Lexicon));
    private static readonly Prepared<TitleSearch> PreparedTitles = new(() => TitleSearch.OfLexicon(Lexicon));

    public static Lexicon Lexicon => Loaded.Value;

    public static PortalAnalyzers Analyzers => MadeAnalyzers.Value;

    public static TradeModel Trades => MadeTrades.Value;

    public static TitleTrades TitleTrades { get; } = new(Lexicon, PreparedTitles);

    public static TextScrubber Scrubber => MadeScrubber.Value;

    public static FreeTextReader Reader => PreparedReader.Start().GetAwaiter().GetResult();

    public static TitleSearch Titles => PreparedTitles.Start().GetAwaiter().GetResult();

    /// <summary>With all their words ready.</summary>
    public static ConceptSuggestions Suggestions
    {
        get
        {
            _ = (Reader, Titles);
            return new(PreparedReader, PreparedTitles, Lexicon);
        }
    }

    /// <summary>As a page does before it stores what somebody wrote.</summary>
    public static ScrubbedText Scrubbed(this string text) => Scrubber.Scrub(text).Text;

    /// <summary>In place of what the portal would make for itself.</summary>
    public static IServiceCollection AddShipped(this IServiceCollection services) => services
        .AddSingleton(Lexicon)
        .AddSingleton(PreparedTitles)
        .AddSingleton(PreparedReader)
        .AddSingleton(_ => Analyzers)
        .AddSingleton(_ => Trades)
        .AddSingleton(TitleTrades)
        .AddSingleton(_ => Scrubber);
}
