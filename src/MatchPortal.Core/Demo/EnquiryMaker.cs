using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Demo;

/// <summary>Proposals by consultants and contact requests by employers, asked while the posting is on the board, and what came of them.</summary>
internal sealed class EnquiryMaker(World world, Crowd crowd)
{
    private const int LongestAnswer = 10;
    private const double Near = 10;

    private readonly EnquiryOutcome _outcome = new(world.Moments);

    public EnquiryBatch Make(Posting posting, PostingPlan plan, Dice dice)
    {
        // The first citizen's questions are fixed.
        HashSet<int> asked = [0];
        List<Proposal> proposals = [];
        List<ContactRequest> requests = [];
        if (plan.IsKnown)
        {
            AskKnown(posting, plan, proposals, requests, dice);
        }

        for (var left = dice.Low(0, 9); left > 0; left--)
        {
            if (Next(posting, plan, byEmployer: false, asked, dice) is ({ } candidate, var at))
            {
                var proposal = Propose(posting, plan, candidate, at, dice);
                _outcome.Settle(proposal, candidate, Actor.Staff(candidate.Contact), dice);
                proposals.Add(proposal);
            }
        }

        for (var left = plan.Member.IsVerified ? dice.Low(0, 6) : 0; left > 0; left--)
        {
            if (Next(posting, plan, byEmployer: true, asked, dice) is ({ } candidate, var at))
            {
                var request = Request(posting, plan, candidate, at, dice);
                _outcome.Settle(request, candidate, Actor.Member(plan.Member.Id), dice);
                requests.Add(request);
            }
        }

        return new EnquiryBatch(proposals, requests);
    }

    // The first citizen has a live contact request for the first posting and a live proposal for the second.
    private void AskKnown(Posting posting, PostingPlan plan, List<Proposal> proposals, List<ContactRequest> requests, Dice dice)
    {
        var citizen = crowd[0];
        var at = world.Moments.Within(dice, world.Moments.DaysAgo(2), world.Moments.DaysAgo(1));
        citizen.Live++;
        if (plan.Index == 0)
        {
            requests.Add(Request(posting, plan, citizen, at, dice));
        }
        else
        {
            proposals.Add(Propose(posting, plan, citizen, at, dice));
        }
    }

    private (Candidate? Candidate, DateTime At) Next(Posting posting, PostingPlan plan, bool byEmployer, HashSet<int> asked, Dice dice)
    {
        var lastDay = posting.Period.ApplyBy?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? DateTime.MaxValue;
        var until = plan.EndedAt ?? world.Moments.Now;
        var at = world.Moments.Within(dice, plan.PublishedAt!.Value.AddHours(1), until < lastDay ? until : lastDay);
        var isOnBoard = plan.PublishedAt < at && at < until && posting.IsOnBoardOn(DateOnly.FromDateTime(at));
        var candidate = isOnBoard
            ? crowd.Find(plan.Trade, found => !asked.Contains(found.Index) && found.Wants(posting, Distance(found, plan)) && found.CanBeAsked(posting.CompanyId, byEmployer, at, at.AddDays(LongestAnswer + 6)), dice)
            : null;
        if (candidate is not null)
        {
            asked.Add(candidate.Index);
        }

        return (candidate, at);
    }

    private Proposal Propose(Posting posting, PostingPlan plan, Candidate candidate, DateTime at, Dice dice) =>
        new(posting, candidate.Profile, candidate.Contact, Text("proposal", plan, candidate, dice), AnswerBy(at, dice), at)
        {
            Id = ProposalId.From(dice.NextIdAt(at)),
        };

    private ContactRequest Request(Posting posting, PostingPlan plan, Candidate candidate, DateTime at, Dice dice)
    {
        var answerBy = AnswerBy(at, dice);
        DateTime[] times = [.. Enumerable.Range(1, dice.Below(4)).Select(i => answerBy.AddDays(i + 1).ToDateTime(new TimeOnly(dice.Between(7, 14), 0), DateTimeKind.Utc))];
        return new ContactRequest(posting, candidate.Profile, plan.Member, Text("request", plan, candidate, dice), times, answerBy, at)
        {
            Id = ContactRequestId.From(dice.NextIdAt(at)),
        };
    }

    private double Distance(Candidate candidate, PostingPlan plan) =>
        candidate.Home.DistanceKm(world.Lexicon.Places.PostalDistricts[plan.Workplace.Address.PostalCode].Centre);

    private static DateOnly AnswerBy(DateTime at, Dice dice) => DateOnly.FromDateTime(at).AddDays(dice.Between(5, LongestAnswer));

    private ScrubbedText Text(string kind, PostingPlan plan, Candidate candidate, Dice dice)
    {
        var shared = candidate.Competences.Intersect(plan.Trade.Competences).Select(world.Label).ToArray();
        var gaps = new Gaps().With("fag", plan.Trade.Noun).With("nær", Distance(candidate, plan) < Near ? "tæt på" : null).With("k1", shared.ElementAtOrDefault(0)).With("k2", shared.ElementAtOrDefault(1));
        string?[] sentences = [world.Seeds.Phrases.Pick(kind, "*", gaps, dice), dice.Chance(0.7) ? world.Seeds.Phrases.Pick($"{kind}-why", "*", gaps, dice) : null];
        return world.Scrub(string.Join(' ', sentences.OfType<string>().DefaultIfEmpty("Kunne det være noget for dig?")));
    }
}
