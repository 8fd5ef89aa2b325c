using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Matching;

/// <summary>How well a profile fits, in words, and what has no say in it.</summary>
public sealed class MatchBandTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60).WithReplay(20261122, 13);

    private static readonly MatchNeed Welder = new()
    {
        Title = "Svejser",
        Requirements = [Must("tig-svejsning", 3), Must("mag-svejsning", null)],
        Occupations = ["7212"],
    };

    [Fact]
    public void Read_WhenEveryMustIsMetAtItsLevel_IsClear()
    {
        var person = MatchField.Person(Held("tig-svejsning", 3), Held("mag-svejsning", 1));
        using var field = new MatchField(person);

        var reading = field.Read(Welder, person)!;

        Assert.Equal(MatchBand.Clear, reading.Band);
        Assert.Equal([MustState.Met, MustState.Met], reading.Requirements.Select(one => one.State));
    }

    [Fact]
    public void Read_WhenALevelIsBelow_IsPossibleAndNearlyThrough()
    {
        var person = MatchField.Person(Held("tig-svejsning", 2), Held("mag-svejsning", 1));
        using var field = new MatchField(person);

        var reading = field.Read(Welder, person)!;

        Assert.Equal(MatchBand.Possible, reading.Band);
        Assert.Equal([(MustState.Near, null), (MustState.Met, null)], reading.Requirements.Select(one => (one.State, one.Through)));
    }

    [Fact]
    public void Read_WhenABroaderCompetenceIsHeld_NamesIt()
    {
        var person = MatchField.Person(Held("svejsning", 4), Held("mag-svejsning", 4));
        using var field = new MatchField(person);

        var reading = field.Read(Welder, person)!;

        Assert.Equal((MustState.Near, "svejsning"), (reading.Requirements[0].State, reading.Requirements[0].Through));
    }

    [Fact]
    public void Read_WhenTheTradeIsNamed_ExpectsWhatIsEssentialAndSaysWhichTrade()
    {
        var person = MatchField.Person(Held("tig-svejsning", 4)) with { Occupations = [new ProfileOccupation("7212", 5, null)] };
        using var field = new MatchField(person);

        var reading = field.Read(Welder, person)!;

        Assert.Equal(MatchBand.Possible, reading.Band);
        Assert.Equal(MustState.Expected, reading.Requirements[1].State);
        Assert.Equal(MatchField.Lexicon.Occupations["7212"].Label, MatchLabels.Through(reading.Requirements[1].Through!, MatchField.Lexicon));
    }

    [Fact]
    public void Read_WhenAMustIsMissing_NeedsTrainingAndIsNotHidden()
    {
        var person = MatchField.Person(Held("mag-svejsning", 4));
        using var field = new MatchField(person);

        Assert.Equal(MatchBand.NeedsTraining, field.Read(Welder with { Requirements = [.. Welder.Requirements, Must("x-unknown", null)] }, person)!.Band);
    }

    [Fact]
    public void Read_WithoutMusts_CannotBeAssessed()
    {
        var person = MatchField.Person(Held("mag-svejsning", 4));
        using var field = new MatchField(person);

        Assert.Equal(MatchBand.Unassessed, field.Read(Welder with { Requirements = [] }, person)!.Band);
    }

    [Fact]
    public void Read_WhenACertificateThatMustBeHeldHasExpired_IsNotAmongThem()
    {
        var need = Welder with { Requirements = [new(RequirementKind.Certificate, "gaffeltruckcertifikat-b", IsMust: true, null)] };
        var valid = MatchField.Person(Held("mag-svejsning", 4)) with { Certificates = [new("gaffeltruckcertifikat-b", new(2025, 1, 1), new(2027, 6, 1))] };
        var expired = MatchField.Person(Held("mag-svejsning", 4)) with { Certificates = [new("gaffeltruckcertifikat-b", new(2020, 1, 1), new(2026, 3, 1))] };
        using var field = new MatchField(valid, expired);

        Assert.Equal([valid.Id.Value], field.Rank(need));
        Assert.Equal(MustState.Near, field.Read(need with { Requirements = [need.Requirements[0] with { IsMust = false }] }, expired)!.Requirements[0].State);
    }

    [Fact]
    public void Points_OfAnybody_SumToTheScoreAndStayWithinEachFactor() => ForAll(lot =>
    {
        var need = lot.Need();
        var people = lot.People(8);
        using var field = new MatchField(people);

        foreach (var reading in people.Select(one => field.Read(need, one)).OfType<MatchReading>())
        {
            Assert.Equal(reading.Points, reading.Factors.Sum(factor => factor.Points));
            Assert.All(reading.Factors, factor => Assert.InRange(factor.Points, 0, factor.Most));
        }
    });

    [Fact]
    public void Band_WhenSomethingBesideThePointIsAdded_StaysAsItWas() => ForAll(lot =>
    {
        var need = lot.Need();
        var people = lot.People(6);
        StaffProfileSource[] more =
        [
            .. people.Select(one => one with
            {
                Id = ProfileId.New(),
                Competences = [.. one.Competences, lot.Competence(lot.One(["dameklip", "beside-the-point", "faareklipning"]))],
                Summary = MatchField.Text("Jeg kan godt lide at danse og har to katte."),
            }),
        ];
        using var field = new MatchField([.. people, .. more]);

        foreach (var (before, after) in people.Zip(more))
        {
            if (field.Read(need, before) is { } known)
            {
                Assert.Equal(known.Band, field.Read(need, after)!.Band);
            }
        }
    });

    [Theory]
    [InlineData("Jeg hedder Mohammed og er født i Syrien.", "Jeg hedder Mette og er født i Danmark.")]
    [InlineData("Jeg er en mand på 24 år.", "Jeg er en kvinde på 61 år.")]
    public void Points_WhenNameAgeSexOrOriginIsSwapped_AreTheSame(string first, string second)
    {
        var one = MatchField.Person(Held("mag-svejsning", 4), Held("tig-svejsning", 4)) with { Summary = MatchField.Text(first) };
        var other = one with { Id = ProfileId.New(), Summary = MatchField.Text(second) };
        using var field = new MatchField(one, other);

        Assert.Equal(field.Read(Welder, one)!.Points, field.Read(Welder, other)!.Points);
    }

    // A new type here is a decision about what people are judged by, not a detail.
    [Fact]
    public void Inputs_OfTheMatcher_HoldNoNameAgeSexOrOrigin()
    {
        Assert.Equal(
            ["Competences", "Hours", "Kind", "Musts", "Nices", "Occupations", "Place", "Region", "Requirements", "Start", "Title"],
            typeof(MatchNeed).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Type[] persons = [typeof(CitizenIdentity), typeof(CitizenName), typeof(CitizenContact), typeof(MemberContact)];
        Assert.Empty(typeof(StaffProfileSource).GetProperties().Select(property => property.PropertyType).Intersect(persons));
        Assert.DoesNotContain(typeof(StaffProfileSource).GetProperties(), property => property.Name.Contains("Birth", StringComparison.Ordinal) || property.Name.Contains("Age", StringComparison.Ordinal));
    }

    private static Requirement Must(string competence, int? level) => new(RequirementKind.Competence, competence, IsMust: true, level);

    private static ProfileCompetence Held(string competence, int level) => new(competence, level, 3, 2025, CompetenceSource.Work);

    private static void ForAll(Action<MatchLot> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(new MatchLot(seed))).Check(Many);
}
