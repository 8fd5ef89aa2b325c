using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Demo;

/// <summary>What all makers know: the options, the words, the map and the time.</summary>
internal sealed class World(DemoOptions options, Lexicon lexicon, Seeds seeds)
{
    private readonly TextScrubber _scrubber = new(ScrubWords.Load(lexicon.Places));

    // Most texts are put together of few phrases and come again: each is scrubbed once.
    private readonly Dictionary<string, ScrubbedText> _scrubbed = new(StringComparer.Ordinal);

    public DemoOptions Options => options;

    public Lexicon Lexicon => lexicon;

    public Seeds Seeds => seeds;

    public Moments Moments { get; } = new(options.BaseDate);

    public Landscape Landscape { get; } = new(lexicon, seeds.Districts, options.Nationwide);

    public Dice DiceFor(string kind, int index) => Dice.For(options.Seed, kind, index);

    public string Label(string competence) => lexicon.Competences[competence].Label;

    /// <summary>As a page does before it stores what somebody wrote.</summary>
    public ScrubbedText Scrub(string text) => _scrubbed.TryGetValue(text, out var known) ? known : _scrubbed[text] = _scrubber.Scrub(text).Text;

    /// <summary>A number that is nobody's: all begin with 51 00.</summary>
    public static string Phone(int number) => $"5100{number % 10_000:0000}";
}
