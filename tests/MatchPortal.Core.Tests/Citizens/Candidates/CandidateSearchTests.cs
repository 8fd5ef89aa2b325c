using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Citizens.Candidates;

/// <summary>The staff's search on a real index: whom it finds, in which order, and what it counts.</summary>
public sealed class CandidateSearchTests(FilledCandidates people) : IClassFixture<FilledCandidates>
{

    [Fact]
    public async Task Find_WithoutAnything_ShowsWhoLetsTheMunicipalitySeeThemSoonestFirst()
    {
        var all = await people.Find(new() { Order = CandidateOrder.Soonest });

        Assert.Equal(4, all.Total);
        Assert.Equal(["Første", "Sjette"], (await people.Names(new() { Order = CandidateOrder.Soonest })).Split(' ')[..2].Order());
        Assert.EndsWith("Tredje Anden", await people.Names(new() { Order = CandidateOrder.Soonest }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svejser", "Første Sjette Anden")]
    [InlineData("kok", "Anden")]
    [InlineData("truckcertifikat", "Første")]
    [InlineData("svejse -lære", "Første Sjette")]
    [InlineData("”beskyttet adresse”", "Sjette")]
    [InlineData("gaffelst", "Anden Tredje")]
    public async Task Find_WithWords_LooksInOccupationsSkillsAndSummary(string text, string names) =>
        Assert.Equal(names.Split(' ').Order(), (await people.Names(new() { Text = text })).Split(' ').Order());

    [Fact]
    public async Task Find_WithWords_PutsWhoHasTheOccupationFirst() =>
        Assert.Equal("Anden", (await people.Names(new() { Text = "svejser", Order = CandidateOrder.Best })).Split(' ')[^1]);

    [Fact]
    public async Task Find_ByNewest_PutsWhoseProfileWasWrittenInLastFirst()
    {
        Assert.Equal("Sjette Tredje Anden Første", await people.Names(new() { Order = CandidateOrder.Newest }));
        Assert.Equal("Sjette Første", await people.Names(new() { Text = "svejser -lære", Order = CandidateOrder.Newest }));
        Assert.All((await people.Find(new())).Candidates, candidate => Assert.NotNull(candidate.ChangedAt));
    }

    [Fact]
    public async Task Find_WithASlip_ShowsWhatWasMeant()
    {
        var result = await people.Find(new() { Text = "svejsr" });

        Assert.Equal(("svejser", 3), (result.Corrected, result.Total));
    }

    [Fact]
    public async Task Find_WithACertificate_DemandsThatItIsValidToday()
    {
        Assert.Equal("Tredje", await people.Names(new() { Certificate = "gaffelstablercertifikat-a" }));
        Assert.Equal("Første", await people.Names(new() { Certificate = "gaffeltruckcertifikat-b" }));
        Assert.Equal(["gaffelstablercertifikat-a", "gaffeltruckcertifikat-b"], (await people.Find(new())).Certificates);
    }

    [Fact]
    public async Task Find_WithHoursAndStart_AsksTheCitizensOwnWishes()
    {
        Assert.Equal("Anden", await people.Names(new() { Hours = new WeeklyHours(1, 19) }));
        Assert.Equal(["Første", "Sjette"], (await people.Names(new() { CanStartNow = true })).Split(' ').Order());
    }

    [Fact]
    public async Task Find_AroundAPlace_LeavesOutProtectedAddresses()
    {
        var place = Shipped.Lexicon.Places.FindDistrict("5700");

        Assert.Equal("Første Tredje", await people.Names(new() { Around = place, WithinKm = 20, Order = CandidateOrder.Distance }));
        Assert.Equal("Første Tredje Anden", await people.Names(new() { Around = place, WithinKm = 100, Order = CandidateOrder.Distance }));
    }

    [Fact]
    public async Task Find_WithFilters_CountsWhatEachOtherChoiceWouldShow()
    {
        var result = await people.Find(new() { Visibilities = [Visibility.Employers] });

        Assert.Equal([new(Visibility.Municipality, 2), new(Visibility.Employers, 2)], result.Counts.Visibilities);
        Assert.Equal([new(TargetGroup.JobReady, 1), new(TargetGroup.FlexJob, 1)], result.Counts.TargetGroups);
        Assert.Equal([new(TrainingChoice.SelfChosen, 1), new(TrainingChoice.Ordinary, 1)], result.Counts.Training);
        Assert.Equal([new("B", 1), new("C", 1)], result.Counts.Licences);
        Assert.Equal(result.Total, result.Counts.Units.Sum(count => count.Count));
        Assert.Equal("Tredje", await people.Names(new() { Visibilities = [Visibility.Employers], Licences = ["C"] }));
    }

    [Fact]
    public async Task Find_WhenSomebodyHidASecondAgo_DoesNotShowThem()
    {
        await using var others = new FilledCandidates();
        await others.InitializeAsync();
        await others.HideUnheard("Første");

        Assert.Equal("Sjette", await others.Names(new() { Text = "svejser", CanStartNow = true }));
    }
}
