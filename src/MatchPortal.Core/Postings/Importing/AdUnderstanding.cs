using System.Globalization;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>Reads one advertisement as a posting of a company. What it cannot read it says, and leaves to the one who goes on with the draft.</summary>
/// <param name="company">Its name, to see whether the advertisement is its own.</param>
/// <param name="workplaces">The open ones.</param>
/// <param name="fallback">Where the work is when the advertisement does not say; null when there are several and none was chosen.</param>
/// <param name="occupations">Finds the trade by the title.</param>
internal sealed class AdUnderstanding(string company, IReadOnlyList<Workplace> workplaces, Workplace? fallback, OccupationWords occupations)
{
    private static readonly string[] Forms = ["aps", "a/s", "as", "i/s", "is", "ivs", "k/s", "p/s", "amba", "fmba"];

    private readonly List<Verdict> _notes = [];

    public UnderstoodAd Read(ReadAd ad)
    {
        _notes.Clear();
        var title = Title(ad);
        var (occupation, isGuessed) = Occupation(ad, title);
        var content = PostingContent.Blank with
        {
            Title = title,
            OccupationCode = occupation,
            Tasks = Tasks(ad),
            Hours = Hours(ad),
            Period = Period(ad),
            Openings = Openings(ad),
        };
        var kind = AdValues.Kind($"{ad.Kind} {ad.Schedule}") ?? AdValues.Kind(title) ?? PostingKind.OrdinaryJob;
        var workplace = Workplace(ad);
        NoteWhoseItIs(ad);
        return new UnderstoodAd(ad, content, kind, workplace, isGuessed, [.. _notes]);
    }

    private void Note(Verdict note) => _notes.Add(note);

    private string Title(ReadAd ad)
    {
        var title = PlainText.Of(ad.Title ?? "").ReplaceLineEndings(" ");
        if (title.Length <= PostingContent.TitleLength)
        {
            return title;
        }

        Note(Verdict.Refused("Titlen er skåret af efter {0} tegn.", PostingContent.TitleLength));
        return title[..PostingContent.TitleLength].TrimEnd();
    }

    private (string? Code, bool IsGuessed) Occupation(ReadAd ad, string title)
    {
        if (ad.OccupationCode is { } written && AdValues.UnitGroup(written) is { } code && occupations.IsUnitGroup(code))
        {
            return (code, false);
        }

        var guessed = title.Length == 0 ? null : occupations.Of(title, null)?.FirstOrDefault()?.Code;
        if (guessed is null)
        {
            Note(Verdict.Refused("Vi kunne ikke finde faget. Vælg det i kladden."));
        }

        return (guessed, guessed is not null);
    }

    private string Tasks(ReadAd ad)
    {
        var tasks = PlainText.Of(ad.Tasks ?? "");
        switch (tasks.Length)
        {
            case 0:
                Note(Verdict.Refused("Der står ikke noget om opgaverne. Skriv dem i kladden."));
                return "";
            case > PostingContent.TasksLength:
                Note(Verdict.Refused("Teksten er skåret af efter {0} tegn.", PostingContent.TasksLength));
                return tasks[..PostingContent.TasksLength].TrimEnd();
            default:
                return tasks;
        }
    }

    private WeeklyHours Hours(ReadAd ad)
    {
        if (ad.Hours is { } written)
        {
            if (AdValues.Hours(written) is { } hours)
            {
                return hours;
            }

            Note(Verdict.Refused("Timetallet ”{0}” kan ikke læses. Ret de 37 timer i kladden.", Short(written)));
        }
        else if (AdValues.IsPartTime($"{ad.Schedule}"))
        {
            Note(Verdict.Refused("Det er på deltid, men timetallet står der ikke. Ret de 37 timer i kladden."));
        }

        return WeeklyHours.Full;
    }

    private PostingPeriod Period(ReadAd ad)
    {
        var period = new PostingPeriod(Day(ad.Start), Day(ad.End), Day(ad.ApplyBy));
        if (period.Check().IsAllowed)
        {
            return period;
        }

        Note(Verdict.Refused("Slutdatoen ligger før startdatoen. Den er ikke taget med."));
        return period with { End = null };
    }

    private DateOnly? Day(string? written)
    {
        if (written is null)
        {
            return null;
        }

        if (AdValues.Day(written) is { } day)
        {
            return day;
        }

        Note(Verdict.Refused("Datoen ”{0}” kan ikke læses. Vælg den i kladden.", Short(written)));
        return null;
    }

    private int Openings(ReadAd ad)
    {
        if (ad.Openings is null)
        {
            return 1;
        }

        if (int.TryParse(ad.Openings, NumberStyles.None, CultureInfo.InvariantCulture, out var openings) && openings is >= 1 and <= 500)
        {
            return openings;
        }

        Note(Verdict.Refused("Antallet ”{0}” kan ikke læses. Vi har skrevet 1.", Short(ad.Openings)));
        return 1;
    }

    private Workplace? Workplace(ReadAd ad)
    {
        if (PNumber.TryParse(ad.PNumber, out var number))
        {
            if (workplaces.FirstOrDefault(one => one.Number == number) is { } own)
            {
                return own;
            }

            Note(Verdict.Refused("P-nummeret {0} er ikke et af jeres arbejdssteder.", number.Value));
        }

        if (ad.Country is { } country && country.ToUpperInvariant() is not ("DK" or "DNK" or "DANMARK" or "DENMARK"))
        {
            Note(Verdict.Refused("Adressen ligger ikke i Danmark."));
        }

        return ByAddress(ad) ?? fallback;
    }

    // The street decides, then the postal code, then the town: each only where it leaves one.
    private Workplace? ByAddress(ReadAd ad)
    {
        var near = workplaces.Where(one => (ad.PostalCode is null || one.Address.PostalCode == ad.PostalCode) && (ad.City is null || ad.PostalCode is not null || Same(one.Address.City, ad.City))).ToList();
        if (ad is { PostalCode: null, City: null, Street: null })
        {
            return null;
        }

        var atStreet = ad.Street is null ? [] : near.Where(one => Same(one.Address.Street, ad.Street)).ToList();
        return atStreet is [var exact] ? exact : near is [var only] && (ad.PostalCode ?? ad.City) is not null ? only : null;
    }

    private void NoteWhoseItIs(ReadAd ad)
    {
        if (ad.Employer is { } employer && Plain(employer) is { Length: > 0 } theirs && Plain(company) is var ours
            && !theirs.Contains(ours, StringComparison.Ordinal) && !ours.Contains(theirs, StringComparison.Ordinal))
        {
            Note(Verdict.Refused("Opslaget er skrevet for {0}. Se efter, at det er jeres.", Short(employer)));
        }
    }

    private static string Plain(string name) => string.Join(' ', name.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Except(Forms));

    private static bool Same(string one, string other) => string.Equals(Squeezed(one), Squeezed(other), StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
