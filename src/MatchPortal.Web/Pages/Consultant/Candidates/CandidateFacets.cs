using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Searching;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Candidates;

/// <summary>The filters of the staff's search in words: beside the hits, and as chips above them.</summary>
public sealed class CandidateFacets(CandidateInput input, Lexicon lexicon, IReadOnlyDictionary<UnitId, string> units, IStringLocalizer<Texts> texts)
{
    public IReadOnlyList<Facet> Of(CandidateCounts counts) =>
    [
        new("fag", texts["Fag"], Choices(counts.Trades, input.Trades, code => code, Trade, "da"), texts["Vis alle fag"]),
        new("kommune", texts["Bor i"], Choices(counts.Municipalities, input.Municipalities, code => code, Municipality, "da"), texts["Vis alle kommuner"]),
        new("enhed", texts["Enhed"], Choices(counts.Units, input.Units.Select(UnitId.From), unit => unit.Value.ToString(), Unit, "da"), texts["Vis alle enheder"]),
        new("maalgruppe", texts["Målgruppe"], Choices(counts.TargetGroups, input.TargetGroups, group => group.ToString(), texts.Say), texts["Vis alle målgrupper"]),
        new("synlighed", texts["Synlighed"], Choices(counts.Visibilities, input.Visibilities, visibility => visibility.ToString(), texts.Say)),
        new("uddannelse", texts["Uddannelse og kurser"], Choices(counts.Training, input.Training, choice => choice.ToString(), texts.Say)),
        new("koerekort", texts["Kørekort"], Choices(counts.Licences, input.Licences, code => code, Licence, "da"), texts["Vis alle kørekort"]),
    ];

    public ChosenFilters Chosen(PostalDistrict? place)
    {
        var chips = new List<Chip>();
        if (place is not null)
        {
            var text = input.ChosenKm > 0 ? texts["Op til {0} km fra {1}", input.ChosenKm, place.Name] : texts["Afstand fra {0}", place.Name];
            chips.Add(new(text, input.With(i => (i.Place, i.Km) = (null, null))));
        }

        if (input.Certificate is { } certificate)
        {
            chips.Add(new(Certificate(certificate), input.With(i => i.Certificate = null)));
        }

        if (input.Hours is { } hours)
        {
            chips.Add(new(texts.Say(hours), input.With(i => i.Hours = null)));
        }

        if (input.CanStartNow)
        {
            chips.Add(new(texts["Kan starte nu"], input.With(i => i.CanStartNow = false)));
        }

        chips.AddRange(Chips(input.Trades, Trade, (i, left) => i.Trades = left));
        chips.AddRange(Chips(input.Municipalities, Municipality, (i, left) => i.Municipalities = left));
        chips.AddRange(Chips(input.Units, unit => Unit(UnitId.From(unit)), (i, left) => i.Units = left));
        chips.AddRange(Chips(input.TargetGroups, texts.Say, (i, left) => i.TargetGroups = left));
        chips.AddRange(Chips(input.Visibilities, texts.Say, (i, left) => i.Visibilities = left));
        chips.AddRange(Chips(input.Training, texts.Say, (i, left) => i.Training = left));
        chips.AddRange(Chips(input.Licences, Licence, (i, left) => i.Licences = left));
        return new(chips, new CandidateInput { Text = input.Text, Order = input.Order }.WithoutFilters());
    }

    public string Certificate(string id) => lexicon.Certificates.Find(id)?.Label ?? id;

    private static FacetChoice[] Choices<T>(IEnumerable<FacetCount<T>> counts, IEnumerable<T> chosen, Func<T, string> value, Func<T, string> label, string? language = null) =>
        [.. counts.Select(count => new FacetChoice(value(count.Value), label(count.Value), count.Count, chosen.Contains(count.Value), language))];

    private IEnumerable<Chip> Chips<T>(List<T> chosen, Func<T, string> label, Action<CandidateInput, List<T>> leave) =>
        chosen.Select(value => new Chip(label(value), input.With(i => leave(i, [.. chosen.Where(other => !Equals(other, value))]))));

    private string Trade(string code) => lexicon.Occupations.Find(code)?.Label ?? texts["Andre fag"];

    private string Municipality(string code) => lexicon.Places.Municipalities.Find(code)?.Label ?? texts["Andre kommuner"];

    private string Unit(UnitId unit) => units.GetValueOrDefault(unit) ?? texts["En anden enhed"];

    private string Licence(string code) => lexicon.LicenceClasses.Find(code) is { } licence ? $"{code}: {licence.Label}" : code;
}
