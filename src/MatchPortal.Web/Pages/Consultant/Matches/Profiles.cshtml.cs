using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Web.Pages.Consultant.Candidates;
using MatchPortal.Web.Pages.Public.Postings;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Matches;

/// <summary>The profiles that a posting matches, with why.</summary>
public sealed class ProfilesModel(PortalContext portal, ProfileMatches matches, Lexicon lexicon, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    /// <summary>To compare: agreed training counts as training picked freely.</summary>
    [BindProperty(SupportsGet = true, Name = "uden-aftale")]
    public bool IsWithoutRule { get; set; }

    public Posting Posting { get; private set; } = null!;

    /// <summary>Null while the index is being built for the first time.</summary>
    public MatchedProfiles? Matches { get; private set; }

    /// <summary>What each must does to how many fit; null as <see cref="Matches"/>.</summary>
    public WhatIfAnswer? WhatIf { get; private set; }

    public Lexicon Lexicon => lexicon;

    public DateOnly Today { get; private set; }

    public PostalDistrict? Place => lexicon.Places.PostalDistricts.Find(Posting.Workplace.Address.PostalCode);

    /// <summary>On the board; null when it is not there.</summary>
    public string? Address => Posting.IsOnBoardOn(Today) ? PostingAddress.Of(Posting.Title, Posting.Code) : null;

    /// <summary>"3 oplagte, 12 mulige, 40 kræver oplæring."</summary>
    public string Found => string.Join(", ", Matches!.Bands.OrderBy(band => -MatchWords.Steps(band.Key)).Select(band => band.Key switch
    {
        MatchBand.Clear => texts["{0} oplagte", band.Value],
        MatchBand.Possible => texts["{0} mulige", band.Value],
        MatchBand.NeedsTraining => texts["{0} kræver oplæring", band.Value],
        MatchBand.Unassessed => texts["{0} profiler, som ikke kan vurderes, for opslaget har ingen krav", band.Value],
    })) + ".";

    public IEnumerable<(CandidateRow Row, ReadingRow Reading)> Rows => Matches!.Profiles.Select(match =>
        (new CandidateRow(match.Candidate, new Highlights(Analyzer.Surface, QueryTerms.None), lexicon, Today), new ReadingRow(match.Reading, lexicon)));

    public async Task<IActionResult> OnGetAsync(string code, [FromServices] TimeProvider clock, [FromServices] PostingWhatIf whatIf, [FromServices] MatchDesk desk, CancellationToken cancel)
    {
        Today = clock.Today();
        var posting = await portal.Postings.AsNoTracking().Include(one => one.Company).Include(one => one.Workplace).SingleOrDefaultAsync(one => one.Code == code, cancel);
        if (!ModelState.IsValid || posting is not { IsOpen: true })
        {
            return NotFound();
        }

        Posting = posting;
        Matches = await matches.For(posting, MatchRules.Current with { FavoursAgreedTraining = !IsWithoutRule }, Side, cancel);
        WhatIf = await whatIf.For(desk.NeedOf(posting), cancel);
        return Page();
    }
}
