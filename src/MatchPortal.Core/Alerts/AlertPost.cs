using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Alerts;

/// <summary>Puts an alert's mail in the queue, stored by the caller's save with what the alert remembers.</summary>
public sealed class AlertPost(PortalContext portal, AlertLetter letter, AlertLinks links, MailQueue queue)
{
    /// <param name="alert">That has just counted.</param>
    /// <param name="before">What it had counted before.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Add(Alert alert, CountBand before, CancellationToken cancel)
    {
        var to = await portal.Members.AsNoTracking().Where(member => member.Id == alert.MemberId).Select(member => member.Contact.Email).SingleAsync(cancel);
        var posting = await portal.Postings.AsNoTracking().Where(one => one.Id == alert.PostingId).Select(one => new { one.Code, one.Title, one.Kind }).SingleAsync(cancel);
        var now = alert.LastBand!.Value;
        var row = new AlertRow(alert, posting.Code, posting.Title, posting.Kind);
        var stop = links.StopOf(alert.Id);
        queue.Add(to, AlertLetter.Subject(posting.Title, now), letter.Text(row, before, now, stop), stop: stop);
    }
}
