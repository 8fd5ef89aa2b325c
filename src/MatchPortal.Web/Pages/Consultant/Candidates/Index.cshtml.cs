using MatchPortal.Core;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Candidates;

public sealed class IndexModel(CandidateSearch search, PortalContext portal, Lexicon lexicon, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public CandidateInput Input { get; set; } = new();

    /// <summary>Null while the index is being built for the first time.</summary>
    public CandidateResult? Result { get; private set; }

    public PostalDistrict? Place { get; private set; }

    public IReadOnlyDictionary<UnitId, string> Units { get; private set; } = new Dictionary<UnitId, string>();

    public IReadOnlyList<WayOn> WaysOn { get; private set; } = [];

    public CandidateFacets Facets => new(Input, lexicon, Units, texts);

    /// <summary>How many were found, in words.</summary>
    public string Found => Result switch
    {
        null => texts["Profilerne bliver gjort klar"],
        { Total: 0 } => texts["Ingen profiler"],
        { Total: 1 } => texts["1 profil"],
        { Total: var total } => texts["{0} profiler", total],
    };

    public IEnumerable<SelectListItem> Certificates =>
    [
        new(texts["Alle"], ""),
        .. Result!.Certificates
            .Select(id => new SelectListItem(Facets.Certificate(id), id, id == Input.Certificate))
            .OrderBy(item => Danish.SortKey(item.Text), StringComparer.Ordinal),
    ];

    public IEnumerable<SelectListItem> Hours =>
        [new(texts["Alle"], ""), .. Enum.GetValues<HoursBand>().Select(band => new SelectListItem(texts.Say(band), $"{band}", band == Input.Hours))];

    public IEnumerable<CandidateRow> Rows(DateOnly today) => Result!.Candidates.Select(candidate => new CandidateRow(candidate, Result.Marks, lexicon, today));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Place = ModelState.FindPlace(Input.Place, lexicon, texts);
        Units = await portal.Units.AsNoTracking().OrderBy(unit => unit.NameSortKey).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
        RefuseUnknown();
        var filter = Input.Filter(Place);
        Result = await search.Find(filter, Input.Page, cancel);
        WaysOn = Result is { Total: 0 } ? [.. WaysOnFrom(filter)] : [];
    }

    private void RefuseUnknown()
    {
        List<string> certificates = Input.Certificate is { } certificate ? [certificate] : [];
        ModelState.RefuseUnknown("fag", Input.Trades, lexicon.Occupations.Contains, texts);
        ModelState.RefuseUnknown("kommune", Input.Municipalities, lexicon.Places.Municipalities.Contains, texts);
        ModelState.RefuseUnknown("koerekort", Input.Licences, lexicon.LicenceClasses.Contains, texts);
        ModelState.RefuseUnknown("enhed", Input.Units, unit => Units.ContainsKey(UnitId.From(unit)), texts);
        ModelState.RefuseUnknown("bevis", certificates, lexicon.Certificates.Contains, texts);
        Input.Certificate = certificates.FirstOrDefault();
    }

    private IEnumerable<WayOn> WaysOnFrom(CandidateFilter filter)
    {
        if (filter.WithinKm is not null && search.Count(filter with { WithinKm = null }) is > 0 and var anywhere)
        {
            yield return new("zoom-out", texts["Søg i hele landet ({0} profiler)", anywhere], Input.With(input => input.Km = 0));
        }

        if (Input.Filters > 0 && search.Count(new() { Text = filter.Text, Around = filter.Around, WithinKm = filter.WithinKm }) is > 0 and var all)
        {
            yield return new("close", texts["Fjern filtrene ({0} profiler)", all], Input.WithoutFilters());
        }

        yield return new("search", texts["Se alle profiler"], CandidateInput.Path);
    }
}
