using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>What a citizen has on paper: education, certificates, driving licences.</summary>
internal sealed class PaperMaker(World world)
{
    private const string Schooling = "10";
    private const string SchoolField = "1020";
    private const string UpperSecondary = "20";
    private const string UpperSecondaryField = "1210";
    private const string LanguageSchool = "25";

    private static readonly string[] TruckLicences = ["C", "CE"];

    public static IReadOnlyList<ProfileEducation> Education(Sketch sketch, Dice dice)
    {
        List<ProfileEducation> education = [];
        var leftSchool = sketch.Born.Year + 16;
        if (sketch.IsSkilled)
        {
            var finished = Math.Min(sketch.Born.Year + (sketch.Trade.TakesLongEducation ? 25 : 21) + dice.Low(0, 8), sketch.RegisteredAt.Year);
            education.Add(new(sketch.Trade.EducationLevel, sketch.Trade.EducationField, dice.Chance(0.05) ? null : finished));
        }

        if (sketch.Trade.TakesLongEducation && sketch.IsSkilled || dice.Chance(0.22))
        {
            education.Add(new(UpperSecondary, UpperSecondaryField, leftSchool + 3));
        }
        else if (sketch.Origin.Mother != NameTable.Danish && dice.Chance(0.5))
        {
            education.Add(new(LanguageSchool, null, dice.Chance(0.6) ? sketch.RegisteredAt.Year - dice.Low(0, 6) : null));
        }
        else
        {
            education.Add(new(Schooling, SchoolField, leftSchool));
        }

        return education;
    }

    public IReadOnlyList<ProfileCertificate> Certificates(Sketch sketch, DateOnly written, Dice dice)
    {
        var first = world.Lexicon.Certificates.Find("foerstehjaelpsbevis");
        var needed = KnownCitizen.Of(sketch.Index)?.Certificate is { } id ? [world.Lexicon.Certificates[id]] : Array.Empty<Certificate>();
        var general = first is not null && dice.Chance(0.08) ? [first] : Array.Empty<Certificate>();
        return
        [
            .. sketch.AllTrades.SelectMany(trade => trade.Certificates)
                .Where(certificate => dice.Chance(Probability(certificate, sketch)))
                .Take(5)
                .Concat(general)
                .Concat(needed)
                .DistinctBy(certificate => certificate.Id)
                .Select(certificate => Issue(certificate, sketch, written, dice)),
        ];
    }

    public static IReadOnlyList<string> Licences(Sketch sketch, Dice dice)
    {
        List<string> licences = [];
        var drives = sketch.AllTrades.SelectMany(trade => trade.Licences).Where(_ => sketch.IsKnown || dice.Chance(sketch.Years > 0 ? 0.8 : 0.4)).Distinct().ToArray();
        if (drives.Length > 0 || sketch.IsKnown || dice.Chance(sketch.Age < 22 ? 0.45 : 0.74))
        {
            licences.Add("B");
        }

        licences.AddRange(drives.SelectMany(WithWhatItNeeds).Where(licence => !licences.Contains(licence)).Distinct());
        if (licences.Count > 0 && dice.Chance(0.06) && !licences.Contains("BE"))
        {
            licences.Add("BE");
        }

        if (dice.Chance(0.05))
        {
            licences.Add(dice.Chance(0.5) ? "A" : "AM");
        }

        return licences;
    }

    private static IEnumerable<string> WithWhatItNeeds(string licence) => licence switch
    {
        "C-erhverv" => [TruckLicences[0], licence],
        "CE-erhverv" => [.. TruckLicences, licence],
        "D-erhverv" => ["D", licence],
        _ => [licence],
    };

    // Who may not work without an authorisation has it.
    private static double Probability(Certificate certificate, Sketch sketch) =>
        certificate.Id.StartsWith("autorisation-", StringComparison.Ordinal) ? (sketch.IsSkilled ? 0.95 : 0)
        : sketch.IsKnown ? 0.6
        : sketch.Years > 0 ? 0.28
        : 0.08;

    private ProfileCertificate Issue(Certificate certificate, Sketch sketch, DateOnly written, Dice dice)
    {
        if (certificate.ValidityMonths is not { } months)
        {
            var years = Math.Max(1, Math.Min(sketch.Age - 18, 25));
            return new(certificate.Id, written.AddDays(-dice.Between(0, years * 365)), null);
        }

        // Some have run out, some soon will. The persons to sign in as have theirs in order.
        var days = dice.Between(5, (int)(months * 30.4 * (sketch.IsKnown ? 0.9 : 1.25)));
        var issued = world.Moments.Today.AddDays(-days);
        issued = issued <= written ? issued : written.AddDays(-dice.Between(0, 300));
        return new(certificate.Id, issued, issued.AddMonths(months));
    }
}
