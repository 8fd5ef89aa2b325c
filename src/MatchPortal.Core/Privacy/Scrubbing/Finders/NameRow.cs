using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What stands in a row with a name is one too, in tenths: Rosing og Robert; Holm, Falk og Bille.</summary>
internal sealed class NameRow(ScrubWords words)
{
    private const int BesideName = 8;
    private const int MostLinks = 4;

    /// <summary>What the rest of the row says. What stands before a name was read before it and is known by <see cref="NameContext"/>.</summary>
    public int Weigh(Passage passage, int last)
    {
        var at = last;
        for (var link = 0; link < MostLinks && IsLink(passage, at + 1) && passage.IsCapital(at + 2); link++)
        {
            at += 2;
            if (IsSure(passage, at))
            {
                return BesideName;
            }
        }

        return 0;
    }

    private static bool IsLink(Passage passage, int i) => passage.IsSymbol(i, ',') || passage.IsWord(i, "og");

    private bool IsSure(Passage passage, int i) =>
        words.GivenNames.Of(passage.Of(i)) is { IsPlain: true, Weight: > 1 } && words.Known.At(passage, i).Length == 0 && !passage.IsUpper(i)
        && !(passage.IsNext(i + 1) && passage.IsSymbol(i + 1, '-'));
}
