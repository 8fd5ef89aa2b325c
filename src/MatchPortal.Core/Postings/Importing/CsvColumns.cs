using System.Collections.Frozen;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>What people call the columns, in Danish and English. Case, spaces and signs do not matter.</summary>
internal static class CsvColumns
{
    private static readonly FrozenDictionary<string, CsvColumn> Known = new Dictionary<CsvColumn, string>
    {
        [CsvColumn.SourceId] = "id annonceid annoncenr annoncenummer opslagsid reference referencenummer refnr jobid stillingsid externalid sourceid identifier",
        [CsvColumn.Address] = "url link adresseonline webadresse annoncelink joburl",
        [CsvColumn.Title] = "titel stilling stillingsbetegnelse overskrift jobtitel job title jobtitle position positiontitle name",
        [CsvColumn.Tasks] = "opgaver beskrivelse jobbeskrivelse stillingsbeskrivelse tekst annoncetekst arbejdsopgaver tasks description jobdescription responsibilities text",
        [CsvColumn.OccupationCode] = "disco disco08 discokode stillingskode isco isco08 fagkode occupationcode",
        [CsvColumn.Hours] = "timer timetal ugentligetimer timerpruge timeromugen arbejdstid ugetimer hours hoursperweek weeklyhours workhours",
        [CsvColumn.Schedule] = "fuldtiddeltid omfang schedule fulltimeparttime",
        [CsvColumn.Kind] = "type slags art ansættelsesform ansættelsestype ansaettelsesform kind employmenttype jobtype",
        [CsvColumn.Start] = "start startdato tiltrædelse tiltraedelse begynder startdate from jobstartdate",
        [CsvColumn.End] = "slut slutdato ophør til enddate end to",
        [CsvColumn.ApplyBy] = "frist ansøgningsfrist ansoegningsfrist svarfrist deadline applyby applicationdeadline validthrough closingdate",
        [CsvColumn.Openings] = "antal antalstillinger stillinger antalpersoner openings positions numberofopenings vacancies quantity",
        [CsvColumn.PNumber] = "pnummer pnr pno pnumber produktionsenhed",
        [CsvColumn.Street] = "adresse vej gade vejnavn gadeadresse arbejdsstedsadresse address street streetaddress",
        [CsvColumn.PostalCode] = "postnr postnummer postalcode zip zipcode postcode",
        [CsvColumn.City] = "by bynavn sted arbejdssted city town place location",
        [CsvColumn.Employer] = "virksomhed arbejdsgiver firma company employer organisation organization",
    }
        .SelectMany(column => column.Value.Split(' '), (column, name) => KeyValuePair.Create(name, column.Key))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where each column stands; of two with one meaning the first.</summary>
    public static IReadOnlyDictionary<CsvColumn, int> Find(IReadOnlyList<string> headers)
    {
        var places = new Dictionary<CsvColumn, int>();
        for (var at = 0; at < headers.Count; at++)
        {
            if (Known.TryGetValue(string.Concat(headers[at].ToLowerInvariant().Where(char.IsLetterOrDigit)), out var column))
            {
                places.TryAdd(column, at);
            }
        }

        return places;
    }
}
