namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>
/// A free text without names, contacts, places of work and schools. Only <see cref="TextScrubber"/> makes one of what a person wrote, and only the database gives
/// one back, so a verb that takes it cannot be given anything else.
/// </summary>
public sealed record ScrubbedText
{
    private ScrubbedText(string value) => Value = value;

    public static ScrubbedText Empty { get; } = new("");

    public string Value { get; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>Characters of the writer's own: placeholders do not count, so nobody is told off for what the scrubber wrote.</summary>
    public int OwnLength => Value.Length - Placeholders.LengthIn(Value);

    /// <summary>The text with blanks for placeholders, for those who look for words in it: nobody wrote "telefon" where a number stood.</summary>
    public string OwnWords => Placeholders.Blanked(Value);

    /// <summary>What was taken out: all that is remembered of it, and it stands in the text itself.</summary>
    public IReadOnlyList<RemovalCount> Removed => Placeholders.CountIn(Value);

    public ScrubbedText Trim() => Value.Trim() is var trimmed && trimmed.Length == Value.Length ? this : new ScrubbedText(trimmed);

    public override string ToString() => Value;

    internal static ScrubbedText Made(string text) => new(text);

    /// <summary>For what was scrubbed before it was stored.</summary>
    internal static ScrubbedText Stored(string text) => text.Length == 0 ? Empty : new ScrubbedText(text);
}
