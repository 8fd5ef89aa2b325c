using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Proposals;

/// <summary>Words that a company may send to a citizen; only <see cref="MessageWords"/> makes them.</summary>
public sealed class CheckedMessage
{
    internal CheckedMessage(ScrubbedText text, string? keptBecause) => (Text, KeptBecause) = (text, keptBecause);

    public ScrubbedText Text { get; }

    /// <summary>Why words that the advertising check found stay; null where it found none.</summary>
    public string? KeptBecause { get; }
}
