using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Matching.WhatIf;

/// <summary>What a must does to who fits, and what one thing more would open.</summary>
public sealed class WhatIfTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60).WithReplay(20261122, 17);
    private static readonly DateOnly Day = MatchField.Now.DanishDay;

    private static readonly MatchNeed Welder = new()
    {
        Title = "Svejser",
        Requirements = [Must("tig-svejsning"), Must("mag-svejsning"), new(RequirementKind.Licence, "B", IsMust: true, null)],
        Occupations = ["7212"],
        Region = "1082",
    };

    [Fact]
    public void Of_EachMust_CountsWhoWouldFitIfItWereAWish()
    {
        var whole = Person(["B"], "tig-svejsning", "mag-svejsning");
        var walks = Person([], "tig-svejsning", "mag-svejsning");
        var bookkeeper = Person(["B"], "mag-svejsning", "bogfoering");
        using var field = new MatchField(whole, walks, bookkeeper);
        var need = Welder with { Requirements = [.. Welder.Requirements, Must("kundeservice")], Occupations = [], Title = "" };

        var three = field.WhatIf(Welder with { Occupations = [], Title = "" });
        var four = field.WhatIf(need);

        Assert.Equal((1, 1), (three.Fits, three.NeedTraining));
        Assert.Equal([("tig-svejsning", 2), ("mag-svejsning", 1), ("B", 2)], three.Musts.Select(must => (must.Must.ConceptId, must.FitsWithout)));
        Assert.Equal((0, 2), (four.Fits, four.NeedTraining));
        Assert.Equal([0, 0, 0, 1], four.Musts.Select(must => must.FitsWithout));
    }

    [Fact]
    public void Of_AnyPosting_NeverLosesWhoFitsNow() => ForAll(lot =>
    {
        var need = lot.Need();
        var people = lot.People(12);
        using var field = new MatchField(people);

        var answer = field.WhatIf(need);

        if (need.Musts.Any())
        {
            var bands = people.Select(one => field.Read(need, one)?.Band).ToArray();
            Assert.Equal((bands.Count(band => band is MatchBand.Clear or MatchBand.Possible), bands.Count(band => band == MatchBand.NeedsTraining)), (answer.Fits, answer.NeedTraining));
        }

        Assert.All(answer.Musts, must => Assert.InRange(must.FitsWithout, answer.Fits, people.Count));
    });

    [Fact]
    public void StateOf_InMemory_IsWhatTheMatcherSaysOfTheIndex() => ForAll(lot =>
    {
        var need = lot.Need();
        var people = lot.People(8).Select(one => lot.Next(2) == 0 ? one : one with { Occupations = [new("7212", 3, null)] }).ToArray();
        using var field = new MatchField(people);
        var trades = MatchField.Board(need).Trades;

        foreach (var one in people)
        {
            if (field.Read(need, one) is { } reading)
            {
                var held = new HeldProfile(one, MatchField.Model, MatchField.Lexicon, Day);
                Assert.Equal(reading.Requirements.Select(requirement => requirement.State), need.Requirements.Select(asked => held.StateOf(asked, trades)));
            }
        }
    });

    [Fact]
    public void Of_AProfile_TellsWhatOpensMostWhereTheRegionLacksPeople()
    {
        var person = Person([], "mag-svejsning", "tig-svejsning");
        var far = person with { Wishes = Wishes.None with { MaximumDistanceKm = 10 } };
        BoardNeed[] board =
        [
            .. Enumerable.Repeat(MatchField.Board(Welder), 2),
            MatchField.Board(Welder with { Requirements = [Must("mag-svejsning"), Must("bogfoering")], Occupations = [], Title = "" }),
            MatchField.Board(Welder with { Requirements = [Must("kundeservice"), Must("bogfoering")], Occupations = [], Title = "" }),
            MatchField.Board(Welder with { Requirements = [Must("mag-svejsning")], Place = MatchField.Lexicon.Places.Municipalities["101"].Centre }),
        ];
        var openings = new OpeningCount(MatchField.Model, MatchField.Lexicon);

        Assert.Equal(
            [new Opening(RequirementKind.Licence, "B", 2, 2, 6), new Opening(RequirementKind.Competence, "bogfoering", 1, 0, 1)],
            openings.Of(person, board, Day, 5));
        Assert.Empty(openings.Of(far, [MatchField.Board(Welder with { Place = MatchField.Lexicon.Places.Municipalities["101"].Centre })], Day, 5));
    }

    [Theory]
    [InlineData("30", 2026, true)]
    [InlineData("50", 2024, true)]
    [InlineData("50", 2023, false)]
    [InlineData("10", 2026, false)]
    [InlineData("39", 2026, false)]
    [InlineData("70", null, false)]
    public void IsNewlyEducated_OfAnEducation_IsSoForTwoYearsAfterAQualifyingOne(string level, int? finished, bool isNew) =>
        Assert.Equal(isNew, MatchRules.IsNewlyEducated([new ProfileEducation("10", null, 2010), new ProfileEducation(level, null, finished)], Day));

    [Fact]
    public void OpeningWeight_ByDemand_OnlyRisesWithIt() => Assert.Equal(
        [0, 1, 2, 2, 3], new DemandLevel?[] { DemandLevel.LessGood, null, DemandLevel.Good, DemandLevel.Paradox, DemandLevel.Shortage }.Select(MatchRules.OpeningWeight));

    private static Requirement Must(string id) => new(RequirementKind.Competence, id, IsMust: true, null);

    private static StaffProfileSource Person(string[] licences, params string[] held) =>
        MatchField.Person([.. held.Select(id => new ProfileCompetence(id, 3, 4, 2025, CompetenceSource.Work))]) with { Licences = licences };

    private static void ForAll(Action<MatchLot> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(new MatchLot(seed))).Check(Many);
}
