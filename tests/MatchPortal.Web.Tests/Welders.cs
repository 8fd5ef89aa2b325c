using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests;

/// <summary>Thirty welders in Svendborg who show themselves to companies, of whom one alone can weld pipes, and a company that looks for a welder.</summary>
internal static class Welders
{
    /// <summary>What one alone can do.</summary>
    public const string Rare = "roersvejsning";

    /// <returns>The sample, whose company has the posting on the board, and the one welder.</returns>
    public static async Task<(Sample Sample, Citizen Welder)> Released(PortalSite site)
    {
        var (sample, welder, _) = await Wanted(site);
        return (sample, welder);
    }

    /// <inheritdoc cref="Released"/>
    public static async Task<(Sample Sample, Citizen Welder, Posting Posting)> Wanted(PortalSite site)
    {
        var sample = await site.AddSample();
        var posting = sample.Blank();
        posting.Revise(sample.Content with { Requirements = [new(RequirementKind.Competence, "mag-svejsning", true, null)] }, sample.By, sample.Now);
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        List<Citizen> welders = [];
        List<Entity> rows = [posting];
        for (var i = 0; i < 30; i++)
        {
            var profile = new CompetenceProfile(new Area("479", "5700"), sample.By, sample.Now);
            profile.State(new ProfileOccupation("7212", i, null), sample.By, sample.Now);
            profile.State(new ProfileCompetence("mag-svejsning", 3, 2, 2026, CompetenceSource.Work), sample.By, sample.Now);
            if (i == 0)
            {
                profile.State(new ProfileCompetence(Rare, 3, 2, 2026, CompetenceSource.Work), sample.By, sample.Now);
            }

            var citizen = new Citizen(profile.Id, sample.Unit.Id, TargetGroup.JobReady, sample.By, sample.Now);
            citizen.ChooseVisibility(Visibility.Employers, sample.By, sample.Now);
            welders.Add(citizen);
            rows.AddRange([profile, citizen]);
        }

        await site.Database.Save([.. rows]);
        await site.Release();
        return (sample, welders[0], posting);
    }
}
