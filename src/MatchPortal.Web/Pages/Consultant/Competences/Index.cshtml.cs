using MatchPortal.Core.Citizens;
using MatchPortal.Web.Pages.Citizen.Competences;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Suggesting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Competences;

/// <summary>The same for a citizen by the contact person or who answers for that person, on the citizen's word.</summary>
public sealed class IndexModel(ProfileDoor profiles, CompetenceDesk desk, IStringLocalizer<Texts> texts) : CompetencePage(profiles, desk)
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    /// <summary>The citizen agrees to what is written: nothing is changed without.</summary>
    [BindProperty]
    public bool OnWord { get; set; }

    protected override bool IsOwn => false;

    protected override string Path => $"/medarbejder/profiler/{Id}/kompetencer";

    private bool IsReading => Request.Query["handler"].Count == 0 && !Input.IsDecision;

    protected override Task<CompetenceProfile?> Read(CancellationToken cancel) => Profiles.ForStaff(new ProfileId(Id), User.StaffId(), cancel);

    // To read a text changes nothing, and may be done before anybody is asked.
    protected override bool IsAllowed()
    {
        if (!OnWord && !IsReading)
        {
            ModelState.AddModelError(nameof(OnWord), texts["Sæt kryds, når borgeren er med til det, du skriver."]);
        }

        return ModelState.IsValid;
    }
}
