using MatchPortal.Core.Lexicons;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Lexicons;

public sealed class ShippedLexiconTests
{
    [Fact]
    public void Shipped_HasAllOfDisco08()
    {
        var counts = Shipped.Lexicon.Occupations.All.CountBy(occupation => occupation.Level).ToDictionary();
        Assert.Equal(
            (10, 42, 126, 429),
            (counts[OccupationLevel.Major], counts[OccupationLevel.SubMajor], counts[OccupationLevel.Minor], counts[OccupationLevel.Unit]));
    }

    [Fact]
    public void Shipped_IsLargeEnoughToMatchBy()
    {
        Assert.InRange(Shipped.Lexicon.Occupations.Titles.Length, 2000, int.MaxValue);
        Assert.InRange(Shipped.Lexicon.Competences.All.Length, 1200, int.MaxValue);
        Assert.InRange(Shipped.Lexicon.Certificates.All.Length, 80, int.MaxValue);
        Assert.Equal(98, Shipped.Lexicon.Places.Municipalities.All.Length);
    }

    [Fact]
    public void Shipped_LinksEveryMinorGroup_AndEveryCompetenceButLanguages()
    {
        var linked = Shipped.Lexicon.Competences.Links.Select(link => link.Occupation).ToList();
        var minorGroups = Shipped.Lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Minor);
        Assert.DoesNotContain(minorGroups, group => !linked.Any(code => code.StartsWith(group.Code, StringComparison.Ordinal)));

        // A language belongs to no trade of its own.
        var ofTrades = Shipped.Lexicon.Competences.All.Where(competence => competence.Kind != CompetenceKind.Language);
        Assert.DoesNotContain(ofTrades, competence => Shipped.Lexicon.Competences.LinksOfCompetence(competence.Id).IsEmpty);
    }

    [Fact]
    public void Shipped_GivesEveryUnitGroupTitlesAndEssentialCompetences()
    {
        var unitGroups = Shipped.Lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Unit).ToList();
        Assert.DoesNotContain(unitGroups, unit => Shipped.Lexicon.Occupations.TitlesOf(unit.Code).IsEmpty);
        Assert.DoesNotContain(
            unitGroups, unit => Shipped.Lexicon.Competences.LinksOfOccupation(unit.Code) is not [{ Relation: OccupationRelation.Essential }, ..]);
    }

    [Fact]
    public void Shipped_GivesEveryMunicipalityAPostalDistrict() => Assert.DoesNotContain(
        Shipped.Lexicon.Places.Municipalities.All, municipality => Shipped.Lexicon.Places.PostalDistrictsOf(municipality.Code).IsEmpty);

    [Fact]
    public void Shipped_HasTidyLabels() => Assert.DoesNotContain(AllLabels(), label => label != label.Trim() || label.Contains("  "));

    [Fact]
    public void Shipped_KnowsWelders()
    {
        Assert.Contains("svejse", Shipped.Lexicon.Occupations["7212"].Label, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("7212", Shipped.Lexicon.Occupations.FindTitle("svejser")?.Occupation);
        Assert.Contains(
            Shipped.Lexicon.Competences.LinksOfOccupation("7212"), link => link.Competence.Contains("svejsning", StringComparison.Ordinal));
        Assert.Contains(Shipped.Lexicon.Certificates.All, certificate => certificate.Standard?.Contains("EN ISO 9606-1") == true);
    }

    [Fact]
    public void Shipped_KnowsDenmark()
    {
        var places = Shipped.Lexicon.Places;
        var copenhagen = places.Municipalities["101"];
        Assert.Equal(("København", "1084"), (copenhagen.Label, copenhagen.Region));
        Assert.Equal(("Odense C", "461"), (places.PostalDistricts["5000"].Name, places.PostalDistricts["5000"].Municipality));
        Assert.InRange(places.Municipalities["751"].Centre.DistanceKm(copenhagen.Centre), 155, 159);
        Assert.Contains(places.PostalDistrictsStartingWith("Århus"), district => district.Code == "8000");
    }

    [Fact]
    public void Shipped_HasDemandForEveryMinorGroupInEveryRegionInTheLatestPeriod()
    {
        var minorGroups = Shipped.Lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Minor);
        Assert.Empty(
            from minorGroup in minorGroups
            from region in Shipped.Lexicon.Places.Regions.All
            where Shipped.Lexicon.Demands.Find(minorGroup.Code, region.Code) is null
            select (minorGroup.Code, region.Code));
    }

    private static IEnumerable<string> AllLabels() =>
    [
        .. Shipped.Lexicon.Occupations.All.Select(occupation => occupation.Label),
        .. Shipped.Lexicon.Occupations.Titles.Select(title => title.Title),
        .. Shipped.Lexicon.Competences.All.SelectMany(competence => competence.Synonyms.Append(competence.Label)),
        .. Shipped.Lexicon.Certificates.All.SelectMany(certificate => certificate.Synonyms.Append(certificate.Label)),
        .. Shipped.Lexicon.Places.Regions.All.Select(region => region.Label),
        .. Shipped.Lexicon.Places.Municipalities.All.Select(municipality => municipality.Label),
        .. Shipped.Lexicon.Places.PostalDistricts.All.Select(district => district.Name),
        .. Shipped.Lexicon.EducationLevels.All.Select(level => level.Label),
        .. Shipped.Lexicon.EducationFields.All.Select(field => field.Label),
        .. Shipped.Lexicon.Languages.All.SelectMany(language => language.Synonyms.Append(language.Label)),
        .. Shipped.Lexicon.LicenceClasses.All.Select(licence => licence.Label),
    ];
}
