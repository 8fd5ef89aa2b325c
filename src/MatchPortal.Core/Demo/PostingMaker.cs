using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>A posting's content and its life until today. While it is on the board, citizens are asked about it.</summary>
internal sealed class PostingMaker(World world, IReadOnlyList<Firm> firms, EnquiryMaker enquiries)
{
    // Without vowels and without signs that look alike, as the portal's own codes.
    private const string CodeLetters = "23456789bcdfghjkmnpqrstvwxz";

    private readonly PostingPlanner _planner = new(world, firms);
    private readonly PostingTexts _texts = new(world);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public (Posting Posting, EnquiryBatch Enquiries) Make(int index)
    {
        var dice = world.DiceFor("posting", index);
        var plan = _planner.Make(index, dice);
        var by = Actor.Member(plan.Member.Id);
        var posting = new Posting(plan.Workplace, plan.Kind, plan.Member.Id, by, plan.DraftedAt)
        {
            Id = PostingId.From(dice.NextIdAt(plan.DraftedAt)),
            Code = Code(dice),
        };
        var content = Content(plan, dice);
        var isHalfDone = plan is { Status: PostingStatus.Draft, IsSentBack: false } && dice.Chance(0.4);
        posting.Revise(isHalfDone ? content with { Tasks = "", Requirements = [] } : content, by, plan.DraftedAt.AddMinutes(dice.Between(5, 60)));
        return (posting, Live(posting, plan, dice));
    }

    private EnquiryBatch Live(Posting posting, PostingPlan plan, Dice dice)
    {
        var by = Actor.Member(plan.Member.Id);
        if (plan.Kind.IsHistoric)
        {
            // The schemes are gone: nothing of them can be submitted, and what is left of them is closed.
            posting.Close(plan.Firm.Contact, plan.EndedAt!.Value);
            return EnquiryBatch.None;
        }

        if (plan.Status == PostingStatus.Draft && !plan.IsSentBack)
        {
            return EnquiryBatch.None;
        }

        var submitted = world.Moments.Within(dice, plan.DraftedAt.AddHours(2), plan.PublishedAt?.AddMinutes(-30) ?? world.Moments.Now);
        posting.Submit(by, submitted);
        if (plan.IsSentBack)
        {
            posting.SendBack(dice.Pick(world.Seeds.Postings.Of("send-back")), plan.Firm.Contact, world.Moments.After(dice, submitted, 0.2, 3));
        }

        if (plan.PublishedAt is not { } published)
        {
            return EnquiryBatch.None;
        }

        posting.Publish(plan.Firm.Company, plan.Firm.Contact, published);
        var asked = enquiries.Make(posting, plan, dice);
        End(posting, plan, by, dice);
        return asked;
    }

    private void End(Posting posting, PostingPlan plan, Actor by, Dice dice)
    {
        switch (plan.Status)
        {
            case PostingStatus.Paused:
                posting.Pause(by, world.Moments.Within(dice, plan.PublishedAt!.Value.AddDays(1), world.Moments.Now));
                break;
            case PostingStatus.Filled:
                posting.Fill(by, plan.EndedAt!.Value);
                break;
            case PostingStatus.Closed:
                posting.Close(by, plan.EndedAt!.Value);
                break;
            case PostingStatus.Expired:
                posting.Expire(plan.EndedAt!.Value);
                break;
        }
    }

    private PostingContent Content(PostingPlan plan, Dice dice)
    {
        var requirements = RequirementMaker.Make(plan, dice);
        var hours = HoursFor(plan.Kind, plan.IsKnown, dice);
        var purpose = plan.Kind.NeedsPurpose ? (PlacementPurpose?)dice.Below(3) : null;
        return new PostingContent(
            _texts.Title(plan, hours, dice),
            plan.Trade.Code,
            _texts.Tasks(plan, requirements, purpose, dice),
            requirements,
            hours,
            PeriodMaker.Make(world.Moments, plan, dice),
            plan.IsKnown || dice.Chance(0.85) ? 1 : dice.Low(2, 6),
            purpose);
    }

    private static WeeklyHours HoursFor(PostingKind kind, bool isKnown, Dice dice)
    {
        if (kind == PostingKind.FlexJob)
        {
            var least = dice.Between(4, 18);
            return new WeeklyHours(least, least + dice.Low(0, 6));
        }

        var full = kind is PostingKind.OrdinaryJob or PostingKind.AdultApprenticeship ? 0.72 : 0.35;
        return isKnown || dice.Chance(full) ? WeeklyHours.Full : dice.Below(4) switch
        {
            0 => new WeeklyHours(30, WeeklyHours.FullWeek),
            1 => new WeeklyHours(25, 30),
            2 => new WeeklyHours(20, 25),
            _ => new WeeklyHours(10, 15),
        };
    }

    private string Code(Dice dice)
    {
        string code;
        do
        {
            code = new string([.. Enumerable.Range(0, PostingCode.Length).Select(_ => CodeLetters[dice.Below(CodeLetters.Length)])]);
        }
        while (!_codes.Add(code));
        return code;
    }
}
