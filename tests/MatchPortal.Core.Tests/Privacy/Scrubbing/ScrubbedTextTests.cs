using System.Reflection;
using System.Text.RegularExpressions;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>Nothing a person wrote about a citizen is stored unscrubbed: the types say so, and here is what the types cannot say.</summary>
public sealed partial class ScrubbedTextTests
{
    private static readonly Type[] AboutCitizens =
        [typeof(Citizen), typeof(CompetenceProfile), typeof(ProfileContent), typeof(Wishes), typeof(Enquiry), typeof(Proposal), typeof(ContactRequest), typeof(TrainingRecord), typeof(TrainingDecision)];

    [Fact]
    public void Type_HasNoDoorThatIsOpenToAll()
    {
        Assert.Empty(typeof(ScrubbedText).GetConstructors());
        Assert.Empty(typeof(ScrubbedText).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name is not ("op_Equality" or "op_Inequality" or "get_Empty")).Select(method => method.Name));
    }

    [Fact]
    public void Source_ThatMakesOne_IsTheScrubberAndTheDatabaseOnly() => Assert.Equal(
        [
            "MatchPortal.Core/Data/PortalConventions.cs", "MatchPortal.Core/Data/ScrubbedTextJson.cs",
            "MatchPortal.Core/Privacy/Scrubbing/TextScrubber.cs",
        ],
        Sources.In(Path.Combine(Checkout.Root, "src"))
            .Where(file => Making().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Path.Combine(Checkout.Root, "src"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    /// <summary>Each is a code, an id or a date; a new one that holds words a person wrote belongs in a ScrubbedText.</summary>
    [Fact]
    public void Strings_InWhatIsStoredOfCitizens_AreCodes() => Assert.Equal(
        ["CompetenceProfile.Licences", "ProfileContent.Licences", "TrainingRecord.Competences", "Wishes.Occupations"],
        AboutCitizens.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType.GetGenericArguments().Contains(typeof(string)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task Save_OfWordsThatNamePeople_StoresNeitherThemNorWhatWasRemoved()
    {
        const string written = "Ring til Roswitha Skouboe på 27384951, hun sad hos Vestas på Vindebrogade 4.";
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        sample.Profile.Summarise(written.Scrubbed(), sample.By, sample.Now);
        sample.Profile.Wish(Wishes.None with { WillNotDo = written.Scrubbed() }, sample.By, sample.Now);
        sample.Citizen.AssessRisk(RiskBand.High, written.Scrubbed(), sample.By, sample.Now);
        var posting = sample.Published();
        await sample.Save(
            database,
            posting,
            new Proposal(posting, sample.Profile.Id, sample.Consultant.Id, written.Scrubbed(), sample.Today.AddDays(7), sample.Now),
            new TrainingRecord(sample.Profile.Id, written.Scrubbed(), new TrainingPeriod(sample.Today, null), [], TrainingChoice.Unknown, sample.By, sample.Now));

        var file = System.Text.Encoding.UTF8.GetString(await database.ReadFile());
        Assert.All((string[])["Roswitha", "Skouboe", "27384951", "Vestas", "Vindebrogade"], word => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        await database.Use(async (PortalContext portal) =>
        {
            const string stored = "Ring til [navn] på [telefon], hun sad hos [arbejdsplads] på [adresse].";
            var profile = await portal.Profiles.SingleAsync();
            Assert.Equal((stored, stored), (profile.Summary.Value, profile.Wishes.WillNotDo?.Value));
            Assert.Equal(stored, (await portal.Proposals.SingleAsync()).Text.Value);
            Assert.Equal(stored, (await portal.Training.SingleAsync()).Title.Value);
            Assert.Equal(
                [new RemovalCount("[navn]", 1), new RemovalCount("[telefon]", 1), new RemovalCount("[arbejdsplads]", 1), new RemovalCount("[adresse]", 1)],
                profile.Summary.Removed);
        });
    }

    [Fact]
    public void CanSummarise_OfATextThatGrewByItsPlaceholders_CountsWhatThePersonWrote()
    {
        var text = string.Concat(Enumerable.Repeat("Ole, ", CompetenceProfile.SummaryLength / 5)).Scrubbed();

        Assert.True(text.Value.Length > CompetenceProfile.SummaryLength);
        Assert.True(CompetenceProfile.CanSummarise(text).IsAllowed);
    }

    [GeneratedRegex(@"ScrubbedText\.(Made|Stored)\(")]
    private static partial Regex Making();
}
