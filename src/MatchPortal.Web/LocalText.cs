using MatchPortal.Web.Ui;

namespace MatchPortal.Web;

/// <summary>A text from the configuration in both languages.</summary>
public sealed class LocalText
{
    public string Danish { get; set; } = "";

    public string English { get; set; } = "";

    public override string ToString() => Languages.IsEnglish ? English : Danish;
}
