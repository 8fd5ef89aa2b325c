using MatchPortal.Core.Alerts;

namespace MatchPortal.Web.Pages.Employer.Alerts;

/// <summary>The little form beside a posting: <c>&lt;partial name="~/Pages/Employer/Alerts/_AlertForm.cshtml" model="new AlertForm(code, rhythm)" /&gt;</c>.</summary>
/// <param name="Code">The posting's.</param>
/// <param name="Current">How often the member hears of it; null when never. See <see cref="AlertDesk.RhythmOf"/>.</param>
public sealed record AlertForm(string Code, AlertRhythm? Current);
