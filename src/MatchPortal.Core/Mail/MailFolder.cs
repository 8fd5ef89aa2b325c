using System.Globalization;
using MatchPortal.Core.Data;

namespace MatchPortal.Core.Mail;

/// <summary>Where nobody is set up to carry mail in Development, each is a text file that can be read: four lines on it, an empty one, and what it says.</summary>
public sealed class MailFolder(DataFolder folder, TimeProvider clock) : IMailCarrier
{
    private const string Stamp = "yyyyMMdd-HHmmss";

    private static readonly string[] Head = ["Sendt: ", "Til: ", "Emne: ", "Stop: "];

    public string Path => folder.Mail;

    public async Task<MailReceipt> Carry(QueuedMail mail, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path);
        var now = clock.Now();
        string[] values = [now.ToString("O", CultureInfo.InvariantCulture), mail.To, mail.Subject, mail.StopAddress ?? ""];
        var text = $"{string.Join('\n', Head.Zip(values, (name, value) => name + value))}\n\n{mail.Text}";

        // Written beside its place first, so that nobody reads half a mail. The id holds the time it was made, which orders those of one second.
        var file = System.IO.Path.Combine(Path, $"{now.ToString(Stamp, CultureInfo.InvariantCulture)}-{mail.Id.Value:N}.txt");
        await File.WriteAllTextAsync(file + ".part", text, cancel);
        File.Move(file + ".part", file, overwrite: true);
        return MailReceipt.Sent;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<WrittenMail>> Read(int most, CancellationToken cancel = default)
    {
        if (!Directory.Exists(Path))
        {
            return [];
        }

        var mails = new List<WrittenMail>();
        foreach (var file in Directory.EnumerateFiles(Path, "*.txt").OrderDescending(StringComparer.Ordinal).Take(most))
        {
            mails.Add(Parse(await File.ReadAllTextAsync(file, cancel)));
        }

        return mails;
    }

    private static WrittenMail Parse(string text)
    {
        var lines = text.Split('\n', Head.Length + 2);
        string Value(int line) => lines[line][Head[line].Length..];
        var at = DateTime.ParseExact(Value(0), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return new WrittenMail(at, Value(1), Value(2), lines[^1], Value(3) is { Length: > 0 } stop ? stop : null);
    }
}
