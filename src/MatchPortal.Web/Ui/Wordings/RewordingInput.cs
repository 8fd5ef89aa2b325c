using MatchPortal.Core.Postings.Advertising;

namespace MatchPortal.Web.Ui.Wordings;

/// <summary>The buttons that put a better wording in a field that is being written, and take it back. Nothing is stored. Bound as "Ord"; drawn by _FoundWords and _Rewording.</summary>
public sealed class RewordingInput
{
    public const string Prefix = "Ord";

    /// <summary>Where the page goes on afterwards.</summary>
    public const string Place = "ordvalg";

    /// <summary>See <see cref="Rewording.Write"/>; one of the two at most.</summary>
    public string? Use { get; set; }

    public string? Undo { get; set; }

    public bool IsAsked => (Use ?? Undo) is not null;

    public bool IsUndone => Undo is not null;

    /// <summary>What was put anew; null until a button is pressed.</summary>
    public Rewording? Done { get; private set; }

    /// <summary>The words stood there no more, and the text is as it was.</summary>
    public bool IsGone { get; private set; }

    /// <summary>What stands in the field after the button.</summary>
    public string? In(string? text)
    {
        Done = Rewording.Parse(Use ?? Undo);
        var anew = Done?.In(text ?? "");
        IsGone = Done is not null && anew is null;
        return anew ?? text;
    }
}
