using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;

namespace MatchPortal.TestKit;

/// <summary>What the sample's people make: postings in every state, questions, training.</summary>
public sealed partial class Sample
{
    /// <summary>Complete, for an ordinary job that can be answered for two weeks.</summary>
    public PostingContent Content => new(
        "Svejser til skibsværft",
        "7212",
        "Du svejser sektioner af stål sammen med et hold på fire.",
        [new Requirement(RequirementKind.Competence, "svejse-tig", IsMust: true, Level: 3)],
        WeeklyHours.Full,
        new PostingPeriod(null, null, Today.AddDays(14)),
        2,
        Purpose: null);

    public Posting Blank(PostingKind kind = PostingKind.OrdinaryJob) => new(Workplace, kind, Owner.Id, By, Now);

    public Posting Draft(PostingKind kind = PostingKind.OrdinaryJob) => Draft(Content, kind);

    public Posting Draft(PostingContent content, PostingKind kind = PostingKind.OrdinaryJob)
    {
        var posting = Blank(kind);
        posting.Revise(content, By, Now);
        return posting;
    }

    public Posting Submitted()
    {
        var posting = Draft();
        posting.Submit(By, Now);
        return posting;
    }

    public Posting Published()
    {
        var posting = Submitted();
        posting.Publish(Company, By, Now);
        return posting;
    }

    public Posting Paused()
    {
        var posting = Published();
        posting.Pause(By, Now);
        return posting;
    }

    public Posting Filled()
    {
        var posting = Published();
        posting.Fill(By, Now);
        return posting;
    }

    public Posting Closed()
    {
        var posting = Published();
        posting.Close(By, Now);
        return posting;
    }

    public Posting Expired()
    {
        var posting = Published();
        posting.Expire(Now.AddDays(15));
        return posting;
    }

    public Posting In(PostingStatus status) => status switch
    {
        PostingStatus.Draft => Draft(),
        PostingStatus.Submitted => Submitted(),
        PostingStatus.Published => Published(),
        PostingStatus.Paused => Paused(),
        PostingStatus.Filled => Filled(),
        PostingStatus.Closed => Closed(),
        PostingStatus.Expired => Expired(),
    };

    /// <summary>The consultant asks the citizen; a week to answer.</summary>
    public Proposal Proposal(Posting posting) =>
        new(posting, Profile.Id, Consultant.Id, "Du har svejset i syv år, og de søger netop TIG.".Scrubbed(), Today.AddDays(7), Now);

    /// <summary>The company's owner asks the citizen; a week to answer.</summary>
    public ContactRequest Request(Posting posting) =>
        new(posting, Profile.Id, Owner, "Vi vil gerne vise dig værftet.".Scrubbed(), [Now.AddDays(3)], Today.AddDays(7), Now);

    public T Accepted<T>(T enquiry, SharedContact shares = SharedContact.Name)
        where T : Enquiry
    {
        enquiry.Answer(CitizenAnswer.Yes, shares, Actor.Citizen(Citizen.Id), Now);
        return enquiry;
    }

    /// <summary>Begins in ten days.</summary>
    public TrainingRecord Course(TrainingChoice choice = TrainingChoice.Unknown) => new(
        Profile.Id,
        "TIG-svejsning, rustfrit stål".Scrubbed(),
        new TrainingPeriod(Today.AddDays(10), Today.AddDays(30)),
        ["svejse-tig"],
        choice,
        By,
        Now);

    /// <summary>The dialogue was held today.</summary>
    public TrainingDecision Decision() => new(
        Profile.Id,
        Consultant.Id,
        Today,
        RiskBand.Medium,
        "Et år uden arbejde, og faget ændrer sig.".Scrubbed(),
        new DemandBasis("7212", "1084", "2026H2", DemandLevel.Shortage),
        "Certifikat i TIG og job på værft.".Scrubbed(),
        Now);
}
