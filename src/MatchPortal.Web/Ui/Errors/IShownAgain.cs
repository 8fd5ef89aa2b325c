namespace MatchPortal.Web.Ui.Errors;

/// <summary>
/// A page model that can be shown again after a refused POST. When a verb throws a broken rule, the page comes back with the sentence
/// on top and what was typed; without this the reader gets the 400 page with the sentence.
/// </summary>
public interface IShownAgain
{
    /// <summary>Loads what the page shows besides the input, as its GET does.</summary>
    Task LoadAgainAsync();
}
