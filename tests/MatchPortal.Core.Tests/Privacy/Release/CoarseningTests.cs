using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Tests.Privacy.Release;

/// <summary>What holds for a release of any people at all.</summary>
public sealed class CoarseningTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261122, 7);

    private static readonly Arbitrary<(int Seed, int Size, int K)> Any = Gen.Choose(0, int.MaxValue - 1)
        .SelectMany(seed => Gen.Choose(0, 700).SelectMany(size => Gen.Elements(2, 3, 5, 8).Select(k => (seed, size, k))))
        .ToArbitrary();

    [Fact]
    public void Release_OfAnyone_LeavesNobodyInASmallerGroupThanKWithAnyOneItem() => ForAll((k, _, released) =>
    {
        foreach (var alike in released.GroupBy(profile => profile.ClassNumber))
        {
            Assert.True(alike.Count() >= k);
            Assert.Single(alike.Select(profile => Text(profile.Traits)).Distinct());
            var shared = alike.SelectMany(profile => profile.Items.Distinct()).CountBy(item => item);
            Assert.All(shared, item => Assert.True(item.Value >= k, $"{item.Key} is shared by {item.Value}"));
        }
    });

    [Fact]
    public void Release_OfAnyone_TellsNothingThatIsNotSo() => ForAll((_, sources, released) =>
    {
        foreach (var profile in released)
        {
            var (source, traits) = (profile.Source, profile.Traits);
            Assert.Contains(source, sources);
            Assert.True(traits.MunicipalityCode is null || traits.MunicipalityCode == source.MunicipalityCode);
            Assert.True(traits.Occupation is null || source.Occupation!.StartsWith(traits.Occupation, StringComparison.Ordinal));
            Assert.True(traits.EducationLevel is null || traits.EducationLevel == source.EducationLevel);
            Assert.True(traits.Licences is not [] || !source.Licences.Contains("B"));
            Assert.True(traits.Licences is null || traits.Licences.All(source.Licences.Contains));
            Assert.All(profile.Items.Where(item => item.Kind == ItemKind.Competence), item => Assert.Contains(source.Competences, held => IsSo(item, held)));
        }
    });

    [Fact]
    public void Release_OfAnyoneInAnotherOrder_IsTheSame() => ForAll((k, sources, released) =>
    {
        var other = Make([.. sources.Reverse()], k).Profiles;

        Assert.Equal(released.Select(Text), other.Select(Text));
    });

    [Fact]
    public void Release_OfAnyone_LetsNewPeopleInOnlyWithKOfTheirClass() => ForAll((k, sources, released) =>
    {
        if (sources.Any(source => source.IsKnown))
        {
            Assert.All(released.GroupBy(profile => profile.ClassNumber), alike => Assert.True(alike.Count(profile => !profile.Source.IsKnown) is var fresh && (fresh == 0 || fresh >= k)));
        }
    });

    [Fact]
    public void Release_OfAProtectedAddress_TellsTheRegionAtMost() => ForAll((_, _, released) =>
        Assert.DoesNotContain(released, profile => profile.Source.MunicipalityCode is null && profile.Traits.MunicipalityCode is not null));

    [Fact]
    public void Release_WhenFewerThanKAreShown_LeavesAllOut()
    {
        var made = Make(Population.Make(1, 4), 5);

        Assert.Empty(made.Profiles);
        Assert.Equal((4, 0), (made.Report.Visible, made.Report.Published));
    }

    [Fact]
    public void Report_OfAnyone_AccountsForEverybody()
    {
        var report = Make(Population.Make(3, 600), 5).Report;

        Assert.Equal(600, report.Published + report.Waiting + report.LeftOut);
        Assert.Equal(report.Published, report.Places.Municipality + report.Places.Region + report.Places.None);
        Assert.Equal(report.Published, report.Occupations.Sum());
        Assert.True(report.Places is { Municipality: > 0, Region: > 0 } && report.Competences is { WithLevel: > 0, WithoutLevel: > 0, Broader: > 0, Off: > 0 });
    }

    private static void ForAll(Action<int, IReadOnlyList<ReleaseSource>, IReadOnlyList<ReleasedProfile>> holds) => Prop.ForAll(Any, one =>
    {
        var sources = Population.Make(one.Seed, one.Size);
        holds(one.K, sources, Make(sources, one.K).Profiles);
    }).Check(Many);

    private static CoarsenedRelease Make(IReadOnlyList<ReleaseSource> sources, int k) => new Coarsening(Population.Lexicon, ReleaseRules.Of(k)).Make(sources);

    private static bool IsSo(PublishedItem told, SourceCompetence held)
    {
        var isItself = told.Concept == held.Id;
        var isBroader = Population.Lexicon.Competences.AllBroaderOf(held.Id).Any(broader => broader.Id == told.Concept);
        return (isItself && (told.Level is null || told.Level == PublishedItem.BandOf(held.Level)) && (!told.IsAgreed || held.IsAgreed)) || (isBroader && told is { Level: null, IsAgreed: false });
    }

    private static string Text(ReleasedProfile profile) => $"{profile.Source.Id.Value} {profile.ClassNumber} {Text(profile.Traits)} {JsonSerializer.Serialize(profile.Items)}";

    private static string Text(PublishedTraits traits) => JsonSerializer.Serialize(traits);
}
