using System.Reflection;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Training;
using MatchPortal.Search.Port;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>No identity can reach an index: by type, and by looking for it in what was indexed.</summary>
public sealed class IndexedFieldsTests
{
    // A new type here is a decision about privacy, not a detail.
    private static readonly Type[] Allowed =
    [
        typeof(string), typeof(int), typeof(bool), typeof(DateTime), typeof(DateOnly),
        typeof(PostingId), typeof(CompanyId), typeof(ProfileId), typeof(UnitId),
        typeof(PostingKind), typeof(PostingStatus), typeof(RequirementKind), typeof(Visibility), typeof(TargetGroup), typeof(TrainingChoice), typeof(CompetenceSource), typeof(LanguageLevel),
        typeof(WeeklyHours), typeof(PostingPeriod), typeof(Requirement), typeof(Area), typeof(Wishes), typeof(ScrubbedText), typeof(RemovalCount),
        typeof(ProfileCompetence), typeof(ProfileOccupation), typeof(ProfileEducation), typeof(ProfileCertificate), typeof(ProfileLanguage),
        typeof(SourceCompetence), typeof(YearsBand), typeof(ItemKind),
    ];

    [Fact]
    public void Fields_OfTheThreeIndexes_ArePrinted()
    {
        foreach (var (name, schema) in new[] { ("postings", PostingFields.Schema), ("staff-profiles", StaffProfileFields.Schema), ("employer-profiles", EmployerProfileFields.Schema) })
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {string.Join(", ", schema.Fields.Select(field => $"{field.Name} ({field.Kind})"))}");
        }

        Assert.DoesNotContain(EmployerProfileFields.Schema.Fields, field => field.Kind == FieldKind.Text);
    }

    [Theory]
    [InlineData(typeof(PostingSource))]
    [InlineData(typeof(StaffProfileSource))]
    [InlineData(typeof(ReleaseSource))]
    [InlineData(typeof(PublishedTraits))]
    [InlineData(typeof(PublishedItem))]
    public void Source_OfADocument_HoldsAllowedTypesOnly(Type source) =>
        Assert.Empty(TypesIn(source).Except(Allowed).Except([source]));

    [Fact]
    public void Source_OfAProfile_HasNoFreeTextButTheScrubbedSummary()
    {
        var properties = typeof(StaffProfileSource).GetProperties();

        Assert.DoesNotContain(properties, property => property.PropertyType == typeof(string));
        Assert.Equal(["Summary"], properties.Where(property => property.PropertyType == typeof(ScrubbedText)).Select(property => property.Name));
    }

    [Fact]
    public async Task Index_OfAMunicipality_HoldsNothingThatTellsWhoSomebodyIs()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        var sample = new Sample(database.Clock);
        sample.Citizen.ChooseVisibility(Visibility.Employers, sample.By, sample.Now);
        sample.Profile.Wish(Wishes.None with { WillNotDo = "Zirkusklovn".Scrubbed() }, sample.By, sample.Now);
        await sample.Save(database, sample.Published(), sample.Course(TrainingChoice.Ordinary));
        await using var running = await RunningFeed.Start(database);
        await running.CatchUp();

        var terms = running.Indexes.All.SelectMany(Terms).ToHashSet();

        Assert.Contains(sample.Profile.Id.Value, Ids(running.Indexes.StaffProfiles));
        string[] canaries =
        [
            "sofie", "lund", "60708090", "borger@mail.example", "sjællandsgade", "1994-03-08", "zirkusklovn", "klovn",
            sample.Citizen.Id.Value.ToString(), sample.Citizen.Id.Value.ToString("N"), sample.Consultant.Id.Value.ToString("N"), "karen", "blixt", "ole", "rikke", "holm",
        ];
        Assert.DoesNotContain(terms, term => Array.Exists(canaries, canary => term == canary));
        Assert.Contains("svejs", string.Join(' ', terms), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Terms(LiveIndex index)
    {
        using var snapshot = index.Snapshot()!;
        return [.. index.Schema.Fields
            .Where(field => field.Kind is FieldKind.Text or FieldKind.Keyword or FieldKind.Concept)
            .SelectMany(field => snapshot.Terms(field.Name))
            .Select(term => term.Term)];
    }

    private static IEnumerable<Guid> Ids(LiveIndex index)
    {
        using var snapshot = index.Snapshot()!;
        return [.. snapshot.Search(new(new Search.Queries.AllQuery(), 10)).Hits.Select(hit => hit.Id)];
    }

    private static HashSet<Type> TypesIn(Type type)
    {
        var found = new HashSet<Type>();
        Add(type);
        return found;

        void Add(Type next)
        {
            var plain = Nullable.GetUnderlyingType(next) ?? (next.IsGenericType ? next.GetGenericArguments()[0] : next);
            if (found.Add(plain) && plain.Assembly == typeof(Entity).Assembly && !plain.IsEnum && !plain.Name.EndsWith("Id", StringComparison.Ordinal))
            {
                foreach (var property in plain.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Add(property.PropertyType);
                }
            }
        }
    }
}
