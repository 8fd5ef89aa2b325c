using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Citizens;

/// <summary>What a person says yes and no to, of what a text or a title seemed to speak of.</summary>
public sealed partial class CompetenceProfile
{
    /// <summary>What was turned down: it is not suggested to this person again until it is reconsidered.</summary>
    public IReadOnlyList<ConceptKey> Rejected { get; private set; } = [];

    /// <summary>Whether a person may say so by hand: what training is worth is decided where the training is recorded.</summary>
    public Verdict CanCorrect(ProfileCompetence competence) => CanState(competence).And(Verdict.Require(
        competence.Source is CompetenceSource.Work or CompetenceSource.OrdinaryEducation or CompetenceSource.Placement or CompetenceSource.Unknown
            || Competences.Any(own => own.CompetenceId == competence.CompetenceId && own.Source == competence.Source),
        "Kurser bliver skrevet ind, når de er afklaret med kommunen. Vælg en anden kilde."));

    public void Accept(ProfileCompetence competence, Actor by, DateTime now)
    {
        CanCorrect(competence).Demand();
        Competences = Put(Competences, competence, c => c.CompetenceId);
        Record(by, AuditAction.SuggestionAccepted, now);
    }

    public void Accept(ProfileCertificate certificate, Actor by, DateTime now)
    {
        CanState(certificate, now.DanishDay).Demand();
        Certificates = Put(Certificates, certificate, c => c.CertificateId);
        Record(by, AuditAction.SuggestionAccepted, now);
    }

    /// <summary>An occupation, as something the person would like to work as.</summary>
    public void Accept(string occupationCode, Actor by, DateTime now)
    {
        Wishes = Wishes with { Occupations = Put(Wishes.Occupations, occupationCode, code => code) };
        Record(by, AuditAction.SuggestionAccepted, now);
    }

    /// <summary>Says no: not suggested again.</summary>
    public void Reject(ConceptKey suggestion, Actor by, DateTime now)
    {
        Rejected = Put(Rejected, suggestion, one => one);
        Record(by, AuditAction.SuggestionRejected, now);
    }

    public Verdict CanReconsider(ConceptKey suggestion) => Verdict.Require(Rejected.Contains(suggestion), "Forslaget er ikke valgt fra.");

    /// <summary>Takes a no back.</summary>
    public void Reconsider(ConceptKey suggestion, Actor by, DateTime now)
    {
        CanReconsider(suggestion).Demand();
        Rejected = Drop(Rejected, one => one == suggestion);
        Record(by, AuditAction.SuggestionReconsidered, now);
    }

    /// <summary>Says otherwise of a competence the person has.</summary>
    public void Correct(ProfileCompetence competence, Actor by, DateTime now)
    {
        CanCorrect(competence).Demand();
        State(competence, by, now);
    }

    public void ForgetWish(string occupationCode, Actor by, DateTime now) =>
        Revise(() => Wishes = Wishes with { Occupations = Drop(Wishes.Occupations, code => code == occupationCode) }, by, now);
}
