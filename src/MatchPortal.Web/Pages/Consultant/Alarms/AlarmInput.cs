using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Web.Pages.Consultant.Alarms;

/// <summary>What was done about an alarm.</summary>
public sealed class AlarmInput
{
    /// <summary>Which; empty while none is chosen.</summary>
    public Guid Alarm { get; set; }

    [Required(ErrorMessage = "Skriv, hvad I har gjort ved alarmen."), StringLength(SweepAlarm.NoteLength), Display(Name = "Hvad har I gjort?")]
    public string Note { get; set; } = "";
}
