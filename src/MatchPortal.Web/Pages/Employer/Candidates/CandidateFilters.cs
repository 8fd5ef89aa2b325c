using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>What a posting's candidates can be narrowed by, in words: as fields, and as chips of what is chosen.</summary>
public sealed class CandidateFilters(CandidateQuery query, Posting posting, Lexicon lexicon, IStringLocalizer<Texts> texts)
{
    public CandidateQuery Query => query;

    public string Code => posting.Code;

    public IEnumerable<Facet> Requirements =>
        from heading in new[]
        {
            (Legend: texts["Kompetencer, der er opfyldt"].Value, IsCompetence: true),
            (Legend: texts["Beviser, kørekort og sprog, der er opfyldt"].Value, IsCompetence: false),
        }
        let asked = posting.Requirements.Where(requirement => requirement.Kind == RequirementKind.Competence == heading.IsCompetence).ToArray()
        where asked.Length > 0
        select new Facet("krav", heading.Legend, [.. asked.Select(requirement => Choice(RequirementWords.Write(requirement), requirement))]);

    public IEnumerable<SelectListItem> Starts => Items(texts["Når som helst"], query.Start, texts.Say, StartBand.Now, StartBand.Month, StartBand.Quarter);

    /// <summary>Empty where the posting offers one number of hours only.</summary>
    public IEnumerable<SelectListItem> Hours => posting.Hours.Least == posting.Hours.Most ? [] : Items(texts["Alle"], query.Hours, texts.OrMore, HoursBand.Full, HoursBand.Part);

    public IEnumerable<SelectListItem> Distances => Items(texts["Alle"], query.Distance, texts.Within, DistanceBand.Under10, DistanceBand.From10, DistanceBand.From25);

    public ChosenFilters Chosen => new([.. Chips()], query.WithoutFilters());

    private IEnumerable<Chip> Chips()
    {
        foreach (var requirement in posting.Requirements.Where(requirement => query.Met.Contains(RequirementWords.Write(requirement))))
        {
            var key = RequirementWords.Write(requirement);
            yield return new(texts["{0} er opfyldt", Label(requirement)], query.Narrowed(changed => changed.Met = [.. query.Met.Where(other => other != key)]));
        }

        if (query.Start is { } start)
        {
            yield return new(texts.Say(start), query.Narrowed(changed => changed.Start = null));
        }

        if (query.Hours is { } hours)
        {
            yield return new(texts.OrMore(hours), query.Narrowed(changed => changed.Hours = null));
        }

        if (query.Distance is { } distance)
        {
            yield return new(texts.Within(distance), query.Narrowed(changed => changed.Distance = null));
        }

        if (query.WishesTheWork)
        {
            yield return new(texts["Ønsker selv dette arbejde"], query.Narrowed(changed => changed.WishesTheWork = false));
        }
    }

    private FacetChoice Choice(string key, Requirement requirement) => new(key, Label(requirement), null, query.Met.Contains(key), "da");

    private string Label(Requirement requirement) => requirement.LabelIn(lexicon) ?? requirement.ConceptId;

    private static IEnumerable<SelectListItem> Items<TBand>(string all, TBand? chosen, Func<TBand, string> say, params TBand[] bands)
        where TBand : struct, Enum =>
        [new(all, ""), .. bands.Select(band => new SelectListItem(say(band), band.ToString(), EqualityComparer<TBand?>.Default.Equals(band, chosen)))];
}
