using MatchPortal.Core.Matching;
using MatchPortal.Core.Tests.Matching;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>Every case of index-data/golden/matching.json through the site's matcher over a real index.</summary>
public sealed class GoldenMatchTests
{
    public static TheoryData<string> Cases => [.. MatchCase.All.Select(one => one.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rank_ForEachCase_PutsThemInItsOrderAndBands(string name)
    {
        var golden = MatchCase.All.Single(one => one.Case == name);
        var people = golden.Profiles.ToDictionary(entry => entry.Key, entry => entry.Value.Source);
        var names = people.ToDictionary(entry => entry.Value.Id.Value, entry => entry.Key);
        using var field = new MatchField(people.Values);
        var need = golden.Posting.Need;

        var read = field.Rank(need).Select(id => (Name: names[id], Reading: field.Read(need, people[names[id]])!)).ToList();

        Assert.Equal(golden.Order, Grouped(read, golden.Order));
        var bands = read.ToDictionary(one => one.Name, one => Word(one.Reading.Band));
        Assert.Equal(golden.Bands, golden.Order.SelectMany(group => group.Split('=')).Select(one => bands[one]));
        Assert.Equal(golden.Never, people.Keys.Where(one => !bands.ContainsKey(one)));
    }

    [Fact]
    public void Cases_OfTheFile_AreFortyAtLeastAndSayWhy()
    {
        Assert.True(MatchCase.All.Count >= 40, $"{MatchCase.All.Count} cases");
        Assert.All(MatchCase.All, one => Assert.NotEmpty(one.Reason));
        Assert.Equal(MatchCase.All.Count, MatchCase.All.Select(one => one.Case).Distinct().Count());
    }

    // Who has the same band and points as the one before stands in any order: written as the file writes them, where it has the same.
    private static List<string> Grouped(List<(string Name, MatchReading Reading)> read, IReadOnlyList<string> written)
    {
        List<List<string>> groups = [];
        for (var i = 0; i < read.Count; i++)
        {
            if (i == 0 || (read[i].Reading.Band, read[i].Reading.Points) != (read[i - 1].Reading.Band, read[i - 1].Reading.Points))
            {
                groups.Add([]);
            }

            groups[^1].Add(read[i].Name);
        }

        return [.. groups.Select(group => written.FirstOrDefault(one => one.Split('=').Order().SequenceEqual(group.Order())) ?? string.Join('=', group))];
    }

    private static string Word(MatchBand band) => band switch
    {
        MatchBand.Clear => "oplagt",
        MatchBand.Possible => "muligt",
        MatchBand.NeedsTraining => "kræver oplæring",
        MatchBand.Unassessed => "kan ikke vurderes",
    };
}
