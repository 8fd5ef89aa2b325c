using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>A database with a queue, and what is done to it.</summary>
internal sealed class Post(TestDatabase database)
{
    public static MailSignature Signature { get; } = new("Fjordby Kommune", "51000010", "51000020");

    public FakeClock Clock => database.Clock;

    public static MailOptions To(int port, string? user = null, string? password = null, bool tls = false) =>
        new() { Host = "localhost", Port = port, From = "portal@fjordby.example", User = user, Password = password, Tls = tls };

    public Task<MailId> Add(string to, string subject = "Emne", string text = "Tekst", MailReader reader = MailReader.Company, Uri? stop = null) =>
        database.Use(async (PortalContext portal) =>
        {
            var id = new MailQueue(portal, Signature, Clock).Add(to, subject, text, reader, stop);
            await portal.SaveChangesAsync();
            return id;
        });

    public Task<(int Sent, bool IsCutShort)> Run(MailOptions options) => Run(new SmtpCarrier(options, Signature));

    public Task<(int Sent, bool IsCutShort)> Run(IMailCarrier? email) => database.Use((PortalContext portal) =>
        new MailRound(portal, new MailCarriers(email, null), Clock, NullLogger<MailRound>.Instance).Run(TestContext.Current.CancellationToken));

    /// <summary>In the order they were made.</summary>
    public Task<List<QueuedMail>> Mails() => database.Use((PortalContext portal) => portal.Mails.AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());

    public async Task<QueuedMail> Single() => Assert.Single(await Mails());

    public Task Change(Action<QueuedMail> change) => database.Use(async (PortalContext portal) =>
    {
        change(await portal.Mails.SingleAsync());
        await portal.SaveChangesAsync();
    });
}
