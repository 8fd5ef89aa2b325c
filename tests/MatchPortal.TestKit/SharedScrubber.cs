using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.TestKit;

/// <summary>One scrubber with the shipped words for all tests: loading it takes a moment.</summary>
public static class SharedScrubber
{
    private static readonly Lazy<TextScrubber> Loaded = new(() => new TextScrubber(ScrubWords.Load(Lexicon.Load(LexiconFolder.Find()).Places)));

    public static TextScrubber Instance => Loaded.Value;

    /// <summary>As a page does before it stores what somebody wrote.</summary>
    public static ScrubbedText Scrubbed(this string text) => Instance.Scrub(text).Text;
}
