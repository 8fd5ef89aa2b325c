using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Alarms;

/// <summary>A leader sees all, others those of the companies they are the consultant of.</summary>
public sealed class IndexModel(PortalContext portal, TextScrubber scrubber, TimeProvider clock, IStringLocalizer<Texts> texts) : AlarmPage(portal, scrubber, clock, texts)
{
    protected override StaffId? Whose => User.StaffId();

    protected override string Start => "/medarbejder";
}
