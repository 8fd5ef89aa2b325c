namespace MatchPortal.Web.Ui;

/// <summary>
/// Names the resource of all texts. A key is the Danish sentence itself; English stands in Texts.en.resx.
/// A test finds every key in the code and demands its English.
/// </summary>
public sealed class Texts
{
    private Texts()
    {
    }

    /// <summary>Marks a literal as a key where it is not given to a localizer at once, so that the test finds it.</summary>
    public static string Key(string sentence) => sentence;
}
