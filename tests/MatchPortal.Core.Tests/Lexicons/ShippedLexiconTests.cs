using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Tests.Lexicons;

public sealed class ShippedLexiconTests
{
    private static readonly Lazy<Lexicon> Loaded = new(() => Lexicon.Load(LexiconFolder.Find()));

    private static Lexicon Shipped => Loaded.Value;

    [Fact]
    public void Shipped_HasAllOfDisco08()
    {
        var counts = Shipped.Occupations.All.CountBy(occupation => occupation.Level).ToDictionary();
        Assert.Equal(
            (10, 42, 126, 429),
            (counts[OccupationLevel.Major], counts[OccupationLevel.SubMajor], counts[OccupationLevel.Minor], counts[OccupationLevel.Unit]));
    }

    [Fact]
    public void Shipped_IsLargeEnoughToMatchBy()
    {
        Assert.InRange(Shipped.Occupations.Titles.Length, 2000, int.MaxValue);
        Assert.InRange(Shipped.Competences.All.Length, 1200, int.MaxValue);
        Assert.InRange(Shipped.Certificates.All.Length, 80, int.MaxValue);
        Assert.Equal(98, Shipped.Places.Municipalities.All.Length);
    }

    [Fact]
    public void Shipped_LinksEveryMinorGroup_AndEveryCompetenceButLanguages()
    {
        var linked = Shipped.Competences.Links.Select(link => link.Occupation).ToList();
        var minorGroups = Shipped.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Minor);
        Assert.DoesNotContain(minorGroups, group => !linked.Any(code => code.StartsWith(group.Code, StringComparison.Ordinal)));

        // A language belongs to no trade of its own.
        var ofTrades = Shipped.Competences.All.Where(competence => competence.Kind != CompetenceKind.Language);
        Assert.DoesNotContain(ofTrades, competence => Shipped.Competences.LinksOfCompetence(competence.Id).IsEmpty);
    }

    [Fact]
    public void Shipped_GivesEveryUnitGroupTitlesAndEssentialCompetences()
    {
        var unitGroups = Shipped.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Unit).ToList();
        Assert.DoesNotContain(unitGroups, unit => Shipped.Occupations.TitlesOf(unit.Code).IsEmpty);
        Assert.DoesNotContain(
            unitGroups, unit => Shipped.Competences.LinksOfOccupation(unit.Code) is not [{ Relation: OccupationRelation.Essential }, ..]);
    }

    [Fact]
    public void Shipped_GivesEveryMunicipalityAPostalDistrict() => Assert.DoesNotContain(
        Shipped.Places.Municipalities.All, municipality => Shipped.Places.PostalDistrictsOf(municipality.Code).IsEmpty);

    [Fact]
    public void Shipped_HasTidyLabels() => Assert.DoesNotContain(AllLabels(), label => label != label.Trim() || label.Contains("  "));

    [Fact]
    public void Shipped_KnowsWelders()
    {
        Assert.Contains("svejse", Shipped.Occupations["7212"].Label, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("7212", Shipped.Occupations.FindTitle("svejser")?.Occupation);
        Assert.Contains(
            Shipped.Competences.LinksOfOccupation("7212"), link => link.Competence.Contains("svejsning", StringComparison.Ordinal));
        Assert.Contains(Shipped.Certificates.All, certificate => certificate.Standard?.Contains("EN ISO 9606-1") == true);
    }

    [Fact]
    public void Shipped_KnowsDenmark()
    {
        var places = Shipped.Places;
        var copenhagen = places.Municipalities["101"];
        Assert.Equal(("København", "1084"), (copenhagen.Label, copenhagen.Region));
        Assert.Equal(("Odense C", "461"), (places.PostalDistricts["5000"].Name, places.PostalDistricts["5000"].Municipality));
        Assert.InRange(places.Municipalities["751"].Centre.DistanceKm(copenhagen.Centre), 155, 159);
        Assert.Contains(places.PostalDistrictsStartingWith("Århus"), district => district.Code == "8000");
    }

    [Fact]
    public void Shipped_HasDemandForEveryMinorGroupInEveryRegionInTheLatestPeriod()
    {
        var minorGroups = Shipped.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Minor);
        Assert.Empty(
            from minorGroup in minorGroups
            from region in Shipped.Places.Regions.All
            where Shipped.Demands.Find(minorGroup.Code, region.Code) is null
            select (minorGroup.Code, region.Code));
    }

    private static IEnumerable<string> AllLabels() =>
    [
        .. Shipped.Occupations.All.Select(occupation => occupation.Label),
        .. Shipped.Occupations.Titles.Select(title => title.Title),
        .. Shipped.Competences.All.SelectMany(competence => competence.Synonyms.Append(competence.Label)),
        .. Shipped.Certificates.All.SelectMany(certificate => certificate.Synonyms.Append(certificate.Label)),
        .. Shipped.Places.Regions.All.Select(region => region.Label),
        .. Shipped.Places.Municipalities.All.Select(municipality => municipality.Label),
        .. Shipped.Places.PostalDistricts.All.Select(district => district.Name),
        .. Shipped.EducationLevels.All.Select(level => level.Label),
        .. Shipped.EducationFields.All.Select(field => field.Label),
        .. Shipped.Languages.All.SelectMany(language => language.Synonyms.Append(language.Label)),
        .. Shipped.LicenceClasses.All.Select(licence => licence.Label),
    ];
}
