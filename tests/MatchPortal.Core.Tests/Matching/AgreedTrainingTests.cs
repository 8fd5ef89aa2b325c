using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Matching;

/// <summary>What training agreed with the municipality does to a ranking, whoever is ranked and whatever is asked for.</summary>
public sealed class AgreedTrainingTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60).WithReplay(20261122, 11);
    private static readonly MatchRules Off = MatchRules.Current with { FavoursAgreedTraining = false };

    [Fact]
    public void Twin_WhenTheTrainingIsAskedFor_RanksAboveTheSelfChosenInTheSameBand() => ForAll(lot =>
    {
        var need = lot.Need();
        var (agreed, self) = Twins(lot, lot.One([.. need.Competences]));
        using var field = new MatchField([agreed, self, .. lot.People(8)]);

        var (first, second) = (field.Read(need, agreed)!, field.Read(need, self)!);
        var order = field.Rank(need);

        Assert.Equal(second.Band, first.Band);
        Assert.True(first.Points > second.Points, $"{first.Points} and {second.Points}");
        Assert.Equal(second.Points, first.Points - first.PointsFor(MatchFactor.AgreedTraining));
        Assert.Equal(0, second.PointsFor(MatchFactor.AgreedTraining));
        Assert.True(Place(order, agreed) < Place(order, self));
    });

    [Fact]
    public void Twin_WhenTheTrainingIsBesideThePoint_GetsNothingForIt() => ForAll(lot =>
    {
        var need = lot.Need();
        var (agreed, self) = Twins(lot, "beside-the-point");
        using var field = new MatchField([agreed, self, .. lot.People(8)]);

        Assert.Equal(field.Read(need, self)?.Points, field.Read(need, agreed)?.Points);
    });

    [Fact]
    public void Twin_WhenTheRuleIsSwitchedOff_Ties() => ForAll(lot =>
    {
        var need = lot.Need();
        var (agreed, self) = Twins(lot, lot.One([.. need.Competences]));
        using var field = new MatchField([agreed, self, .. lot.People(8)]);

        Assert.Equal(field.Read(need, self, Off)!.Points, field.Read(need, agreed, Off)!.Points);
    });

    [Fact]
    public void Points_ForAgreedTraining_NeverExceedFifteenOfEachHundredAttainable() => ForAll(lot =>
    {
        var need = lot.Need();
        StaffProfileSource[] people = [.. lot.People(10).Select(one => one with { Competences = [.. one.Competences.Select(held => held with { Source = CompetenceSource.WellChosenTraining })] })];
        using var field = new MatchField(people);
        var attainable = field.Plan(need).Attainable;

        Assert.All(people, one => Assert.True((field.Read(need, one)?.PointsFor(MatchFactor.AgreedTraining) ?? 0) * 100 <= attainable * MatchRules.MostAgreedPercent));
    });

    [Fact]
    public void Rule_WhenEducationIsOrdinary_TakesNothingFromIt() => ForAll(lot =>
    {
        var need = lot.Need();
        CompetenceSource[] others = [CompetenceSource.Work, CompetenceSource.OrdinaryEducation, CompetenceSource.Placement, CompetenceSource.Unknown];
        StaffProfileSource[] people = [.. lot.People(10).Select(one => one with { Competences = [.. one.Competences.Select(held => held with { Source = lot.One(others) })] })];
        using var field = new MatchField(people);

        Assert.All(people, one => Assert.Equal(field.Read(need, one, Off)?.Points, field.Read(need, one)?.Points));
        Assert.Equal(100, MatchRules.SourcePercent(CompetenceSource.OrdinaryEducation));
        Assert.Equal(100, MatchRules.SourcePercent(CompetenceSource.Work));
    });

    [Fact]
    public void Profile_LackingAMust_NeverPassesOneWhoMeetsThemAll() => ForAll(lot =>
    {
        var need = lot.Need();
        var people = lot.People(14);
        using var field = new MatchField(people);
        var order = field.Rank(need);
        var read = people.Where(one => order.Contains(one.Id.Value)).Select(one => (One: one, Reading: field.Read(need, one)!)).ToArray();

        foreach (var whole in read.Where(one => one.Reading.Musts.Any() && one.Reading.Musts.All(must => must.State == MustState.Met)))
        {
            Assert.All(
                read.Where(one => one.Reading.Musts.Any(must => must.State != MustState.Met)),
                lacking => Assert.True(Place(order, whole.One) < Place(order, lacking.One)));
        }
    });

    [Fact]
    public void Profile_LackingAMust_NeverPassesThroughTrainingOneWhoIsElseTheSameAndHasIt() => ForAll(lot =>
    {
        var need = lot.Need(isOpaque: true) with { Region = "1082", Occupations = ["7212"] };
        var musts = need.Musts.Select(must => must.ConceptId).ToArray();
        if (musts.Length < 2)
        {
            return;
        }

        var level = need.Musts.First().Level ?? 1;
        var has = new ProfileCompetence(musts[0], level, 0, 1990, CompetenceSource.SelfChosenTraining);
        var rest = musts[1..(1 + lot.Next(musts.Length - 1))].Concat(need.Nices.Select(nice => nice.ConceptId)).Select(id => lot.Competence(id, CompetenceSource.WellChosenTraining)).ToArray();
        var lacking = MatchField.Person(rest);
        var having = MatchField.Person([has, .. rest.Select(held => held with { Source = CompetenceSource.SelfChosenTraining })]);
        using var field = new MatchField([lacking, having, .. lot.People(8, isOpaque: true)]);
        var order = field.Rank(need);

        Assert.True(!order.Contains(lacking.Id.Value) || Place(order, having) < Place(order, lacking));
    });

    [Fact]
    public void Demand_ForTheOccupation_OnlyRaisesAgreedTraining() => ForAll(lot =>
    {
        var need = lot.Need() with { Occupations = ["7212"] };
        var people = lot.People(8);
        using var field = new MatchField(people);
        string?[] regions = [null, "1084", "1085", "1082"];
        var byDemand = regions.Select(region => people.Select(one => field.Read(need with { Region = region }, one)).ToArray()).ToArray();

        for (var i = 1; i < regions.Length; i++)
        {
            Assert.All(byDemand[i].Zip(byDemand[i - 1]), pair =>
            {
                Assert.True((pair.First?.Points ?? 0) >= (pair.Second?.Points ?? 0));
                Assert.Equal(
                    pair.Second?.Points - pair.Second?.PointsFor(MatchFactor.AgreedTraining), pair.First?.Points - pair.First?.PointsFor(MatchFactor.AgreedTraining));
            });
        }
    });

    [Fact]
    public void Demand_InTheExampleData_RisesThroughTheRegionsOfThatTest() => Assert.Equal(
        [DemandLevel.Good, DemandLevel.Paradox, DemandLevel.Shortage],
        new[] { "1084", "1085", "1082" }.Select(region => MatchField.Lexicon.Demands.Find("7212", region)!.Level));

    // As lot gives them, with or without the training's competence from elsewhere: only the choice differs.
    private static (StaffProfileSource Agreed, StaffProfileSource Self) Twins(MatchLot lot, string trained)
    {
        var one = lot.People(1)[0];
        var course = lot.Competence(trained, CompetenceSource.WellChosenTraining);
        ProfileCompetence[] others = [.. one.Competences.Where(held => held.CompetenceId != trained).Select(held => held with { Source = CompetenceSource.Work })];
        return (
            MatchField.Person([course, .. others]) with { Summary = one.Summary },
            MatchField.Person([course with { Source = CompetenceSource.SelfChosenTraining }, .. others]) with { Summary = one.Summary });
    }

    private static int Place(IReadOnlyList<Guid> order, StaffProfileSource one) => order.Index().First(hit => hit.Item == one.Id.Value).Index;

    private static void ForAll(Action<MatchLot> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(new MatchLot(seed))).Check(Many);
}
