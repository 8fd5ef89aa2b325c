using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MatchPortal.Web.Ui.Layout;

/// <summary>The green line on the next page: <c>TempData.Notice(T["Opslaget er gemt."])</c>, then redirect.</summary>
public static class Notices
{
    public const string CookieName = "mp-besked";

    private const string Key = "mp-notice";

    extension(ITempDataDictionary next)
    {
        public void Notice(string sentence) => next[Key] = sentence;

        public string? TakeNotice() => next[Key] as string;
    }
}
