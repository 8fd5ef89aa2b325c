using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Postings.Writing;

/// <summary>What a company does with its own postings, from the first word to the day it is filled.</summary>
public sealed class PostingDesk(PortalContext portal, AdvertisingCheck check, TimeProvider clock)
{
    /// <summary>With company and workplace, to be written in. Null for another company's.</summary>
    public Task<Posting?> Find(string code, CompanyId company, CancellationToken cancel = default) => portal.Postings
        .Include(posting => posting.Company)
        .Include(posting => posting.Workplace)
        .SingleOrDefaultAsync(posting => posting.Code == code && posting.CompanyId == company, cancel);

    /// <returns>A draft that only the company sees; null when the workplace is not the company's.</returns>
    /// <exception cref="RuleBrokenException">The workplace is closed.</exception>
    public async Task<Posting?> Begin(MemberId member, CompanyId company, WorkplaceId workplaceId, PostingKind kind, CancellationToken cancel = default)
    {
        var workplace = await portal.Workplaces.SingleOrDefaultAsync(one => one.Id == workplaceId && one.CompanyId == company, cancel);
        return workplace is null ? null : portal.Postings.Add(new Posting(workplace, kind, member, Actor.Member(member), clock.Now())).Entity;
    }

    /// <summary>A new draft that says the same; its days are left out, for they have passed.</summary>
    /// <returns>Null when the company has no such posting.</returns>
    public async Task<Posting?> Copy(string code, MemberId member, CompanyId company, CancellationToken cancel = default)
    {
        if (await Find(code, company, cancel) is not { } original)
        {
            return null;
        }

        var kind = original.Kind.IsHistoric ? PostingKind.OrdinaryJob : original.Kind;
        var copy = new Posting(original.Workplace, kind, member, Actor.Member(member), clock.Now());
        copy.Revise(original.Content with { Period = PostingPeriod.Open }, Actor.Member(member), clock.Now());
        portal.Postings.Add(copy);
        await portal.SaveChangesAsync(cancel);
        return copy;
    }

    /// <exception cref="RuleBrokenException">See <see cref="Posting.CanRevise"/>; and what others can read already must keep nobody out.</exception>
    public async Task Revise(Posting posting, PostingContent content, Actor by, CancellationToken cancel = default)
    {
        (posting.Status == PostingStatus.Draft ? Verdict.Allowed : IsSettled(posting, content)).Demand();
        posting.Revise(content, by, clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    /// <summary>Where the work is and which kind it is of, while it is a draft.</summary>
    /// <returns>False when the workplace is not the company's.</returns>
    public async Task<bool> Place(Posting posting, WorkplaceId workplaceId, PostingKind kind, Actor by, CancellationToken cancel = default)
    {
        if (posting.WorkplaceId == workplaceId && posting.Kind == kind)
        {
            return true;
        }

        var workplace = await portal.Workplaces.SingleOrDefaultAsync(one => one.Id == workplaceId && one.CompanyId == posting.CompanyId, cancel);
        if (workplace is null)
        {
            return false;
        }

        posting.Place(workplace, kind, by, clock.Now());
        return true;
    }

    /// <returns>False when nobody such acts for the company.</returns>
    public async Task<bool> NameContact(Posting posting, MemberId contact, Actor by, CancellationToken cancel = default)
    {
        var member = await portal.Members.SingleOrDefaultAsync(one => one.Id == contact && one.CompanyId == posting.CompanyId && one.LeftAt == null, cancel);
        if (member is null)
        {
            return false;
        }

        posting.NameContact(member, by, clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>What may keep somebody out and nobody has answered for yet, in the order of title and tasks.</summary>
    public IReadOnlyList<PostingFinding> Findings(Posting posting, PostingContent content) =>
    [
        .. Read(posting, content.Title, isInTitle: true).Concat(Read(posting, content.Tasks, isInTitle: false)).Select((finding, number) => finding with { Number = number }),
    ];

    /// <summary>The words stay as they are, and the log says why.</summary>
    /// <exception cref="RuleBrokenException">There is no reason.</exception>
    public async Task Keep(Posting posting, PostingFinding finding, string reason, Actor by, CancellationToken cancel = default)
    {
        posting.Keep(finding.Finding, reason, by, clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    public Verdict CanSubmit(Posting posting) => posting.CanSubmit(clock.Today())
        .And(IsSettled(posting, posting.Content));

    /// <exception cref="RuleBrokenException">See <see cref="CanSubmit"/>.</exception>
    public async Task Submit(Posting posting, Actor by, CancellationToken cancel = default)
    {
        CanSubmit(posting).Demand();
        posting.Submit(by, clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    /// <exception cref="RuleBrokenException">The step cannot be taken from where the posting stands.</exception>
    public async Task Take(PostingMove move, Posting posting, Actor by, CancellationToken cancel = default)
    {
        var now = clock.Now();
        switch (move)
        {
            case PostingMove.Pause:
                posting.Pause(by, now);
                break;
            case PostingMove.Resume:
                posting.Resume(posting.Company, by, now);
                break;
            case PostingMove.Fill:
                posting.Fill(by, now);
                break;
            case PostingMove.Close:
                posting.Close(by, now);
                break;
        }

        await portal.SaveChangesAsync(cancel);
    }

    private Verdict IsSettled(Posting posting, PostingContent content) =>
        Verdict.Require(Findings(posting, content).Count == 0, "Nogle ord kan holde nogen ude. Ret dem, eller skriv, hvorfor de skal blive stående.");

    private IEnumerable<PostingFinding> Read(Posting posting, string text, bool isInTitle) =>
        from finding in check.Read(text)
        where !posting.Keeps(finding)
        let around = finding.Around(text)
        select new PostingFinding(0, isInTitle, around.Before, finding, around.After);
}
