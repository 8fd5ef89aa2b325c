using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MatchPortal.Web.Ui.Layout;

/// <summary>
/// What a page tells the layout: <c>ViewData.Title(T["Kandidater til {0}", …])</c>, <c>ViewData.Crumb(T["Overblik"], "/virksomhed")</c>.
/// </summary>
public static class PageFrame
{
    private const string TitleKey = "mp-title";
    private const string PlaceKey = "mp-place";
    private const string TrailKey = "mp-trail";
    private const string WideKey = "mp-wide";
    private const string HeadingKey = "mp-contact-heading";
    private const string PhoneKey = "mp-contact-phone";

    extension(ViewDataDictionary view)
    {
        /// <summary>The page's name and, where it helps, where it belongs. The name also ends the trail of crumbs.</summary>
        public void Title(string what, string? where = null)
        {
            view[TitleKey] = what;
            view[PlaceKey] = where;
        }

        /// <summary>A step above this page, outermost first.</summary>
        public void Crumb(string text, string path) => view[TrailKey] = view.Trail.Append(new Crumb(text, path)).ToArray();

        /// <summary>The page draws bands over the full width and brings its own containers.</summary>
        public void Wide() => view[WideKey] = true;

        public string? TitleText => view[TitleKey] as string;

        public IReadOnlyList<Crumb> Trail => view[TrailKey] as Crumb[] ?? [];

        public bool IsWide => view[WideKey] is true;

        /// <summary>The page tells who helps (_ContactPerson).</summary>
        /// <param name="heading">Whose contact it is.</param>
        /// <param name="phone">To call where nobody is chosen yet.</param>
        public void Contact(string heading, string phone) => (view[HeadingKey], view[PhoneKey]) = (heading, phone);

        /// <summary>Null where the page tells of nobody.</summary>
        public string? ContactHeading => view[HeadingKey] as string;

        public string? ContactPhone => view[PhoneKey] as string;

        /// <summary>"Fejl: What – where it belongs – MatchPortal, kommune", with errors named first so they are heard first.</summary>
        public string FullTitle(string site, string errorWord)
        {
            string?[] parts = [view.TitleText, view[PlaceKey] as string, site];
            var title = string.Join(" – ", parts.Where(part => !string.IsNullOrEmpty(part)));
            return view.ModelState.IsValid ? title : $"{errorWord}: {title}";
        }
    }
}
