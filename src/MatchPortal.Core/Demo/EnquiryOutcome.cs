using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Demo;

/// <summary>What a citizen answered, or not.</summary>
internal sealed class EnquiryOutcome(Moments moments)
{
    private static readonly Urn<EnquiryStatus> WhileOpen = Urn.Of(
        (EnquiryStatus.Asked, 52.0), (EnquiryStatus.Later, 11.0), (EnquiryStatus.Yes, 16.0), (EnquiryStatus.No, 13.0), (EnquiryStatus.Withdrawn, 4.0), (EnquiryStatus.TakenBack, 4.0));

    private static readonly Urn<EnquiryStatus> Afterwards = Urn.Of(
        (EnquiryStatus.Yes, 36.0), (EnquiryStatus.No, 28.0), (EnquiryStatus.Lapsed, 21.0), (EnquiryStatus.Withdrawn, 8.0), (EnquiryStatus.TakenBack, 7.0));

    public void Settle(Enquiry enquiry, Candidate candidate, Actor asker, Dice dice)
    {
        var isOpen = enquiry.AnswerBy >= moments.Today;
        var outcome = (isOpen ? WhileOpen : Afterwards).Draw(dice);
        var deadline = enquiry.AnswerBy.ToDateTime(new TimeOnly(20, 0), DateTimeKind.Utc);
        var answered = moments.Within(dice, enquiry.AskedAt.AddHours(1), deadline);
        var citizen = Actor.Citizen(candidate.Citizen);
        switch (outcome)
        {
            case EnquiryStatus.Asked:
                break;
            case EnquiryStatus.Later:
                enquiry.Answer(CitizenAnswer.Later, SharedContact.None, citizen, answered);
                break;
            case EnquiryStatus.No:
                enquiry.Answer(CitizenAnswer.No, SharedContact.None, citizen, answered);
                break;
            case EnquiryStatus.Yes:
                enquiry.Answer(CitizenAnswer.Yes, Shares(dice), citizen, answered);
                break;
            case EnquiryStatus.TakenBack:
                enquiry.Answer(CitizenAnswer.Yes, Shares(dice), citizen, answered);
                enquiry.TakeBack(citizen, moments.After(dice, answered.AddMinutes(20), 0.2, 5));
                break;
            case EnquiryStatus.Withdrawn:
                enquiry.Withdraw(asker, answered);
                break;
            case EnquiryStatus.Lapsed:
                enquiry.Lapse(enquiry.AnswerBy.AddDays(1).ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc));
                break;
        }

        candidate.Live += enquiry.IsLive ? 1 : 0;
    }

    private static SharedContact Shares(Dice dice) =>
        SharedContact.Name | (dice.Chance(0.85) ? SharedContact.Phone : SharedContact.None) | (dice.Chance(0.6) ? SharedContact.Email : SharedContact.None);
}
