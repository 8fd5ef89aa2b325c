using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Tests.Lexicons;

public sealed class LexiconLookupTests : IDisposable
{
    private readonly SmallLexicon _small = new();
    private readonly Lexicon _lexicon;

    public LexiconLookupTests() => _lexicon = _small.Load();

    public void Dispose() => _small.Dispose();

    [Fact]
    public void Find_WhenTheCodeIsUnknown_IsNullAndTheIndexerThrows()
    {
        Assert.Null(_lexicon.Occupations.Find("9"));
        Assert.Throws<KeyNotFoundException>(() => _lexicon.Occupations["9"]);
        Assert.Equal(new Occupation("7212", "Svejsning og skæring"), _lexicon.Occupations["7212"]);
        Assert.Equal(OccupationLevel.Unit, _lexicon.Occupations["7212"].Level);
    }

    [Fact]
    public void Occupations_GoUpAndDownByDigits()
    {
        Assert.Equal(["721", "722"], _lexicon.Occupations.NarrowerOf("72").Select(occupation => occupation.Code));
        Assert.Equal(
            ["721", "7211", "7212", "722", "7221"], _lexicon.Occupations.AllNarrowerOf("72").Select(occupation => occupation.Code));
        Assert.Equal(["721", "72", "7"], _lexicon.Occupations.AllBroaderOf("7212").Select(occupation => occupation.Code));
        Assert.Null(_lexicon.Occupations.BroaderOf("7"));
        Assert.Empty(_lexicon.Occupations.NarrowerOf("7212"));
        Assert.Empty(_lexicon.Occupations.AllBroaderOf("9999"));
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData("0110", true)]
    [InlineData("", false)]
    [InlineData("72121", false)]
    [InlineData("72a", false)]
    [InlineData("٧", false)]
    public void IsCode_WhenTextIsOneToFourDigits_IsTrue(string text, bool isCode) => Assert.Equal(isCode, Occupation.IsCode(text));

    [Fact]
    public void TitlesOf_AreThoseOfTheUnitGroupInFileOrder()
    {
        Assert.Equal(["svejser", "skærebrænder"], _lexicon.Occupations.TitlesOf("7212").Select(title => title.Title));
        Assert.Empty(_lexicon.Occupations.TitlesOf("721"));
        Assert.Equal(new OccupationTitle("7221", "VVS'er", TitleKind.Abbreviation), _lexicon.Occupations.FindTitle(" vvs'ER "));
        Assert.Equal("7212", _lexicon.Occupations.FindTitle("SKÆREBRÆNDER")!.Occupation);
        Assert.Null(_lexicon.Occupations.FindTitle("svejse"));
    }

    [Fact]
    public void WordsOf_AreThoseOfTheUnitGroup()
    {
        Assert.Equal(["ciselør", "smed"], _lexicon.Occupations.WordsOf("7221"));
        Assert.Empty(_lexicon.Occupations.WordsOf("7211"));
    }

    [Fact]
    public void Competences_GoUpAndDownByBroader()
    {
        Assert.Equal(["tig-svejsning", "mag-svejsning"], _lexicon.Competences.NarrowerOf("svejsning").Select(competence => competence.Id));
        Assert.Equal(
            ["tig-svejsning", "roersvejsning", "mag-svejsning"],
            _lexicon.Competences.AllNarrowerOf("svejsning").Select(competence => competence.Id));
        Assert.Equal(
            ["tig-svejsning", "svejsning"], _lexicon.Competences.AllBroaderOf("roersvejsning").Select(competence => competence.Id));
        Assert.Equal(["holdånd", "teamwork"], _lexicon.Competences["samarbejde"].Synonyms);
        Assert.Empty(_lexicon.Competences["dansk"].Synonyms);
    }

    [Fact]
    public void LinksOfOccupation_ComeFromTheGroupsAboveToo_EssentialFirst_TheNearerCounting()
    {
        Assert.Equal(
            [
                new("svejsning", "7212", OccupationRelation.Essential),
                new("metallaere", "721", OccupationRelation.Essential),
                new("tig-svejsning", "7212", OccupationRelation.Useful),
                new("samarbejde", "7", OccupationRelation.Useful),
            ],
            _lexicon.Competences.LinksOfOccupation("7212"));
        Assert.Equal(
            ["metallaere", "svejsning", "samarbejde"], _lexicon.Competences.LinksOfOccupation("7211").Select(link => link.Competence));
        Assert.Equal(["samarbejde"], _lexicon.Competences.LinksOfOccupation("7221").Select(link => link.Competence));
        Assert.Empty(_lexicon.Competences.LinksOfOccupation("9"));
        Assert.Equal(["721", "7212"], _lexicon.Competences.LinksOfCompetence("svejsning").Select(link => link.Occupation));
    }

    [Fact]
    public void Places_AreFoundByRegionMunicipalityCodeAndName()
    {
        var places = _lexicon.Places;
        Assert.Equal(["461", "479"], places.MunicipalitiesOf("1083").Select(municipality => municipality.Code));
        Assert.Equal(["5000", "5220", "5592"], places.PostalDistrictsOf("461").Select(district => district.Code));
        Assert.Equal("Odense C", places.PostalDistricts["5000"].Name);
        Assert.Equal(["5000", "5220"], places.PostalDistrictsStartingWith(" ODENSE ").Select(district => district.Code));
        Assert.Equal(["5220"], places.PostalDistrictsStartingWith("odense sø").Select(district => district.Code));
        Assert.Equal(["5000", "5220", "5592"], places.PostalDistrictsStartingWith("5").Select(district => district.Code));
        Assert.Equal(["1050"], places.PostalDistrictsStartingWith("køb").Select(district => district.Code));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Aast")]
    [InlineData("åst")]
    public void PostalDistrictsStartingWith_WhenAaOrÅIsTyped_FindsBoth(string text) =>
        Assert.Equal(["Aastrup"], _lexicon.Places.PostalDistrictsStartingWith(text).Select(district => district.Name));

    [Fact]
    public void DistanceKm_IsAlongTheSphere()
    {
        Assert.Equal(0, new GeoPoint(55, 10).DistanceKm(new GeoPoint(55, 10)));
        Assert.Equal(111.195, new GeoPoint(55, 10).DistanceKm(new GeoPoint(56, 10)), 3);
    }

    [Fact]
    public void FindDemand_UsesTheMinorGroupAndTheLatestPeriod()
    {
        var demands = _lexicon.Demands;
        Assert.Equal(["2026H1", "2026H2"], demands.Periods);
        Assert.Equal(new Demand("721", "1083", "2026H2", DemandLevel.Shortage), demands.Find("7212", "1083"));
        Assert.Equal(DemandLevel.Paradox, demands.Find("721", "1084")!.Level);
        Assert.Equal(DemandLevel.LessGood, demands.Find("7212", "1083", "2026H1")!.Level);
        Assert.Null(demands.Find("7221", "1083"));
        Assert.Null(demands.Find("72", "1083"));
        Assert.Null(demands.Find("7212", "1085"));
        Assert.Null(demands.Find("7212", "1083", "2020H1"));
    }

    [Fact]
    public void FindDemand_WhenTheTableIsEmpty_IsNull()
    {
        var empty = _small.With("demand.tsv", "occupation\tregion\tperiod\tdemand").Load().Demands;
        Assert.Null(empty.LatestPeriod);
        Assert.Null(empty.Find("7212", "1083"));
    }

    [Fact]
    public void Load_WhenFieldsAreEmpty_ReadsThemAsNullOrNone()
    {
        Assert.Equal((null, null), (_lexicon.Certificates["epoxy"].Standard, _lexicon.Certificates["epoxy"].ValidityMonths));
        var welding = _lexicon.Certificates["svejsecertifikat"];
        Assert.Equal(("EN ISO 9606-1", 36), (welding.Standard, welding.ValidityMonths));
        Assert.Equal(["svejsning", "tig-svejsning"], welding.Competences);
        Assert.Equal(["721", "7212"], welding.Occupations);
        Assert.Equal([new("B", "almindelig bil", null), new("BE", "bil med anhænger", "trailerkort")], _lexicon.LicenceClasses.All);
        Assert.Equal(new EducationField("57", "Mekanik", null), _lexicon.EducationFields.BroaderOf("5735"));
        Assert.Equal(10, _lexicon.EducationLevels["30"].Rank);
        Assert.Equal("dansk", _lexicon.Languages["da"].Competence);
    }

    [Fact]
    public void Load_WhenCommentsStandAboveTheHeader_CountsTheirLines()
    {
        _small.With("regions.tsv", "# one", "# two", "code\tlabel", "1083\tSyd", "1084\tHovedstaden");
        Assert.Equal(["1083", "1084"], _small.Load().Places.Regions.All.Select(region => region.Code));
        Assert.StartsWith("regions.tsv, linje 6: ", _small.Adding("regions.tsv", "1084\tIgen").Error());
    }

    [Fact]
    public void Version_ChangesWithAnyByte_AndOnlyThen()
    {
        Assert.Matches("^[0-9a-f]{16}$", _lexicon.Version);
        Assert.Equal(_lexicon.Version, _small.Load().Version);
        Assert.NotEqual(_lexicon.Version, _small.With("regions.tsv", 2, "1083\tRegion syddanmark").Load().Version);
    }
}
