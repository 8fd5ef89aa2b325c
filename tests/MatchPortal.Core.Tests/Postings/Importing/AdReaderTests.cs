using System.Text;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Tests.Postings.Importing;

/// <summary>What is read of each format, field by field.</summary>
public sealed class AdReaderTests
{
    private const string Json = """
        {
          "@context": "https://schema.org",
          "@type": "JobPosting",
          "identifier": { "@type": "PropertyValue", "name": "Værftet", "value": "VV-17" },
          "url": "https://vaerft.example/job/17",
          "title": "Svejser",
          "description": "<p>Du svejser r&oslash;r.</p><ul><li>TIG</li><li>MAG</li></ul>",
          "employmentType": ["FULL_TIME", "Fleksjob"],
          "workHours": "30-37 timer om ugen",
          "datePosted": "2026-10-01",
          "validThrough": "2026-12-01T22:59:00Z",
          "jobStartDate": "2027-01-04",
          "totalJobOpenings": 2,
          "occupationalCategory": "721200",
          "hiringOrganization": { "@type": "Organization", "name": "Havnens Værft ApS" },
          "jobLocation": [{ "@type": "Place", "branchCode": "1000000017", "address": {
            "@type": "PostalAddress", "streetAddress": "Refshalevej 100", "postalCode": "1432", "addressLocality": "København K", "addressCountry": "DK" } }]
        }
        """;

    private static readonly ReadAd Welder = new(1, null)
    {
        SourceId = "VV-17",
        Address = "https://vaerft.example/job/17",
        Title = "Svejser",
        Tasks = "<p>Du svejser r&oslash;r.</p><ul><li>TIG</li><li>MAG</li></ul>",
        OccupationCode = "721200",
        Hours = "30-37 timer om ugen",
        Schedule = "FULL_TIME, Fleksjob",
        Kind = "FULL_TIME, Fleksjob",
        Start = "2027-01-04",
        ApplyBy = "2026-12-01T22:59:00Z",
        Openings = "2",
        PNumber = "1000000017",
        Street = "Refshalevej 100",
        PostalCode = "1432",
        City = "København K",
        Country = "DK",
        Employer = "Havnens Værft ApS",
    };

    [Fact]
    public void Read_OfAJobPosting_ReadsEveryField() => Assert.Equal([Welder], AdReader.Read(Json));

    [Fact]
    public void Read_OfAPageWithOne_ReadsItThere() => Assert.Equal([Welder], AdReader.Read($"""
        <!doctype html><html><head><title>Job</title><script>var a = "<p>";</script>
        <script type="application/ld+json">{Json}</script></head><body><p>Ring til os</p></body></html>
        """));

    [Theory]
    [InlineData("""[{"@type":"JobPosting","title":"En"},{"@type":"JobPosting","title":"To"}]""")]
    [InlineData("""{"@graph":[{"@type":"WebPage"},{"@type":["Thing","JobPosting"],"title":"En"},{"@type":"http://schema.org/JobPosting","title":"To"}]}""")]
    [InlineData("""{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"schema:JobPosting","name":"En"}},{"item":{"@type":"JobPosting","title":"To",}}]} // slut""")]
    public void Read_OfSeveral_ReadsThemInTheirOrder(string json) => Assert.Equal(["1 En", "2 To"], AdReader.Read(json).Select(ad => $"{ad.Number} {ad.Title}"));

    [Fact]
    public void Read_OfATableInDanish_ReadsEveryColumnWithItsLine()
    {
        const string Table = """"
            Annonce-ID;Titel;Jobbeskrivelse;Timer;Startdato;Ansøgningsfrist;Antal stillinger;P-nummer;Adresse;Postnr.;By;Type;Noget andet
            A1;Svejser;"Du svejser
            og sliber; også ""rustfrit""";37;4.1.2027;1. december 2026;2;1000000017;Refshalevej 100;1432;København K;Fleksjob;x

            ;Kok;;;;;;;;;;;
            """";

        Assert.Equal(
            [
                new ReadAd(1, 2)
                {
                    SourceId = "A1", Title = "Svejser", Tasks = "Du svejser\nog sliber; også \"rustfrit\"", Hours = "37", Start = "4.1.2027", ApplyBy = "1. december 2026", Openings = "2",
                    PNumber = "1000000017", Street = "Refshalevej 100", PostalCode = "1432", City = "København K", Kind = "Fleksjob",
                },
                new ReadAd(2, 5) { Title = "Kok" },
            ],
            AdReader.Read(Table.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("Title,Description,Hours per week,Deadline,Openings,City\nWelder,You weld,37,2026-12-01,2,Odense")]
    [InlineData("Job title\tText\tWork hours\tApply by\tVacancies\tTown\r\nWelder\tYou weld\t37\t2026-12-01\t2\tOdense")]
    public void Read_OfATableInEnglish_ReadsEveryColumn(string table) => Assert.Equal(
        [new ReadAd(1, 2) { Title = "Welder", Tasks = "You weld", Hours = "37", ApplyBy = "2026-12-01", Openings = "2", City = "Odense" }],
        AdReader.Read(table));

    [Fact]
    public void Read_OfAPositionOpening_ReadsEveryField()
    {
        const string Xml = """
            <?xml version='1.0' encoding='ISO-8859-1'?>
            <PositionOpening xmlns="http://www.hr-xml.org/3">
              <DocumentID schemeID="X-1">abc-1</DocumentID>
              <PositionProfile languageCode="da">
                <PostingInstruction><ApplicationMethod><Instructions><![CDATA[Søg på <a href="https://job.example/1" rel="x">siden</a>]]></Instructions></ApplicationMethod></PostingInstruction>
                <PositionTitle>Elektriker</PositionTitle>
                <PositionLocation><Address>
                  <o:AddressLine xmlns:o="urn:o">Kajen 6</o:AddressLine><o:CityName xmlns:o="urn:o">Odense C</o:CityName>
                  <CountryCode>DK</CountryCode><o:PostalCode xmlns:o="urn:o">5000</o:PostalCode>
                </Address></PositionLocation>
                <PositionOrganization><OrganizationIdentifiers><OrganizationName>Togteknik A/S</OrganizationName></OrganizationIdentifiers></PositionOrganization>
                <PositionOpenQuantity>2</PositionOpenQuantity>
                <JobCategoryCode listName="ISCO2008">7411</JobCategoryCode>
                <PositionFormattedDescription><Content><![CDATA[<p>Du trækker kabler.</p>]]></Content></PositionFormattedDescription>
                <PositionPeriod><StartDate><DateText>01.03.2027</DateText></StartDate></PositionPeriod>
                <PositionScheduleTypeCode>FullTime</PositionScheduleTypeCode>
                <ApplicationCloseDate>2027-02-01</ApplicationCloseDate>
              </PositionProfile>
            </PositionOpening>
            """;

        Assert.Equal(
            [
                new ReadAd(1, 2)
                {
                    SourceId = "abc-1", Address = "https://job.example/1", Title = "Elektriker", Tasks = "<p>Du trækker kabler.</p>", OccupationCode = "7411", Schedule = "FullTime", Start = "01.03.2027",
                    ApplyBy = "2027-02-01", Openings = "2", Street = "Kajen 6", PostalCode = "5000", City = "Odense C", Country = "DK", Employer = "Togteknik A/S",
                },
            ],
            AdReader.Read(Xml));
    }

    [Theory]
    [InlineData("   ", "Indsæt et jobopslag, eller vælg en fil.")]
    [InlineData("{\n\"@type\": \"JobPosting\",\n\"title\": \"Svejser\n}", "Teksten kan ikke læses som JSON. Se efter ved linje 3.")]
    [InlineData("{\"@type\":\"Person\"}", "Vi fandt ingen jobopslag.")]
    [InlineData("<html><body>Job</body></html>", "Vi fandt ingen jobopslag.")]
    [InlineData("<ad>\n<title>Svejser</ad>", "Teksten kan ikke læses som XML. Se efter ved linje 2.")]
    [InlineData("<ad/>", "Vi fandt ingen jobopslag.")]
    [InlineData("Hej med jer\nVi søger en svejser", "Tabellen har ingen kolonne med titel.")]
    [InlineData("Titel;Opgaver\nSvejser;\"Du svejser\nKok;Du laver mad", "Tabellen kan ikke læses. Se efter ved linje")]
    public void Read_OfWhatCannotBeRead_SaysWhatAndWhere(string text, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<RuleBrokenException>(() => AdReader.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OfTooMany_SaysHowMany()
    {
        var table = "Titel\n" + string.Join('\n', Enumerable.Repeat("Svejser", AdReader.Most + 1));

        Assert.StartsWith("Der er 101 opslag.", Assert.Throws<RuleBrokenException>(() => AdReader.Read(table)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_OfEachEncodingInUse_GivesTheSameText()
    {
        const string Text = "Titel;By\nBådebygger på Ærø;Ærøskøbing\n";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            Encoding.Latin1.GetBytes(Text),
            Encoding.Unicode.GetBytes(Text),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            Encoding.BigEndianUnicode.GetBytes(Text),
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ];

        Assert.All(files, file => Assert.Equal(Text, AdFile.Decode(file)));
    }

    [Fact]
    public void Decode_OfWindowsQuotesAndDashes_KeepsThem() => Assert.Equal("”godt” – €", AdFile.Decode([0x94, .. "godt"u8, 0x94, (byte)' ', 0x96, (byte)' ', 0x80]));

    [Fact]
    public void Decode_OfFiveMegabytes_IsRefused() =>
        Assert.Equal("Filen er for stor. Del den i flere på højst 2 MB.", Assert.Throws<RuleBrokenException>(() => AdFile.Decode(new byte[5_000_000])).Message);
}
