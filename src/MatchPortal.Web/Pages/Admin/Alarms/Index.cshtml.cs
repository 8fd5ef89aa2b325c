using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Web.Pages.Consultant.Alarms;
using MatchPortal.Web.Ui;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Admin.Alarms;

/// <summary>An administrator sees all.</summary>
public sealed class IndexModel(PortalContext portal, TextScrubber scrubber, TimeProvider clock, IStringLocalizer<Texts> texts) : AlarmPage(portal, scrubber, clock, texts)
{
    protected override StaffId? Whose => null;

    protected override string Start => "/administration";
}
