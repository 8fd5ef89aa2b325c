using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;

namespace MatchPortal.Core.Demo;

/// <summary>One build from first to last row, stored in portions so that memory stays low whatever the size.</summary>
internal sealed class DemoBuild(PortalContext portal, IdentityVault vault, World world, IProgress<DemoProgress>? progress)
{
    private const int Portion = 250;

    private int _training;
    private int _proposals;
    private int _requests;

    public async Task<DemoCounts> Run(CancellationToken cancel)
    {
        // What is added is whole already, so nothing has to be looked for.
        portal.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var office = await Staff(cancel);
            var firms = await Companies(office, cancel);
            var crowd = await Citizens(office, firms, cancel);
            await Postings(firms, crowd, cancel);
            return new DemoCounts(
                world.Options.Citizens, _training, firms.Count, firms.Sum(firm => firm.Workplaces.Count), world.Options.Postings, office.Staff.Count, _proposals, _requests);
        }
        finally
        {
            portal.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<Office> Staff(CancellationToken cancel)
    {
        var maker = new OfficeMaker(world);
        var office = maker.Make();
        portal.Units.AddRange(office.Units);
        portal.Staff.AddRange(office.Staff);
        await portal.SaveChangesAsync(cancel);
        maker.NameSubstitutes(office.Staff);
        portal.ChangeTracker.DetectChanges();
        await Store("Medarbejdere", office.Staff.Count, office.Staff.Count, cancel);
        return office;
    }

    private async Task<IReadOnlyList<Firm>> Companies(Office office, CancellationToken cancel)
    {
        var maker = new CompanyMaker(world, office);
        List<Firm> firms = [];
        while (firms.Count < world.Options.Companies)
        {
            var firm = maker.Make(firms.Count);
            firms.Add(firm);
            portal.Companies.Add(firm.Company);
            portal.Workplaces.AddRange(firm.Workplaces);
            portal.Members.AddRange(firm.Members);
            await StoreWhenFull("Virksomheder", firms.Count, world.Options.Companies, cancel);
        }

        return firms;
    }

    private async Task<Crowd> Citizens(Office office, IReadOnlyList<Firm> firms, CancellationToken cancel)
    {
        var maker = new CaseMaker(world, office, firms);
        List<Candidate> candidates = [];
        List<CitizenIdentity> identities = [];
        while (candidates.Count < world.Options.Citizens)
        {
            var file = maker.Make(candidates.Count);
            candidates.Add(Candidate.Of(file));
            identities.Add(file.Identity);
            portal.Profiles.Add(file.Profile);
            portal.Citizens.Add(file.Citizen);
            portal.TrainingDecisions.AddRange(file.Decisions);
            portal.Training.AddRange(file.Training);
            _training += file.Training.Count;
            if (await StoreWhenFull("Borgere", candidates.Count, world.Options.Citizens, cancel))
            {
                await vault.Register(identities, cancel);
                identities.Clear();
            }
        }

        return new Crowd(candidates);
    }

    private async Task Postings(IReadOnlyList<Firm> firms, Crowd crowd, CancellationToken cancel)
    {
        var maker = new PostingMaker(world, firms, new EnquiryMaker(world, crowd));
        for (var made = 0; made < world.Options.Postings;)
        {
            var (posting, enquiries) = maker.Make(made++);
            portal.Postings.Add(posting);
            portal.Proposals.AddRange(enquiries.Proposals);
            portal.ContactRequests.AddRange(enquiries.Requests);
            _proposals += enquiries.Proposals.Count;
            _requests += enquiries.Requests.Count;
            await StoreWhenFull("Opslag", made, world.Options.Postings, cancel);
        }
    }

    private async Task<bool> StoreWhenFull(string step, int done, int total, CancellationToken cancel)
    {
        var isFull = done % Portion == 0 || done == total;
        if (isFull)
        {
            await Store(step, done, total, cancel);
        }

        return isFull;
    }

    private async Task Store(string step, int done, int total, CancellationToken cancel)
    {
        await portal.SaveChangesAsync(cancel);
        portal.ChangeTracker.Clear();
        progress?.Report(new DemoProgress(step, done, total));
    }
}
