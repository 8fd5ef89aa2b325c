using MatchPortal.Core.Citizens;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui.Suggesting;

namespace MatchPortal.Web.Pages.Citizen.Competences;

/// <summary>The citizen's own.</summary>
public sealed class IndexModel(ProfileDoor profiles, CompetenceDesk desk) : CompetencePage(profiles, desk)
{
    protected override bool IsOwn => true;

    protected override string Path => "/min-side/kompetencer";

    protected override Task<CompetenceProfile?> Read(CancellationToken cancel) => Profiles.Own(User.CitizenId(), cancel);
}
