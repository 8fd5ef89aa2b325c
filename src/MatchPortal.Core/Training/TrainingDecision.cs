using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Training;

/// <summary>
/// What makes training well-chosen: a named consultant and the citizen talked, looked at the citizen's risk and the demand for labour, and agreed on a goal.
/// The citizen sees all of it; an employer none.
/// </summary>
public sealed class TrainingDecision : Entity
{
    private TrainingDecision()
    {
    }

    /// <param name="profileId">Whose training.</param>
    /// <param name="decidedBy">The consultant who held the dialogue.</param>
    /// <param name="dialogueOn">The day they talked.</param>
    /// <param name="risk">Risk band then.</param>
    /// <param name="riskReasons">Why, in words the citizen may read.</param>
    /// <param name="basis">Demand it rests on.</param>
    /// <param name="goal">What the training is for.</param>
    /// <param name="now">UTC.</param>
    public TrainingDecision(
        ProfileId profileId,
        StaffId decidedBy,
        DateOnly dialogueOn,
        RiskBand risk,
        ScrubbedText riskReasons,
        DemandBasis basis,
        ScrubbedText goal,
        DateTime now)
    {
        Verdict.Require(dialogueOn <= now.DanishDay, "Hold samtalen, før du skriver aftalen.").Demand();
        Verdict.Require(!riskReasons.IsBlank, "Skriv grundene til vurderingen af risikoen. Borgeren kan læse dem.").Demand();
        Verdict.Require(!goal.IsBlank, "Skriv målet med uddannelsen.").Demand();
        Id = DecisionId.New();
        (ProfileId, DecidedBy, DialogueOn) = (profileId, decidedBy, dialogueOn);
        (Risk, RiskReasons, Basis, Goal) = (risk, riskReasons.Trim(), basis, goal.Trim());
        Record(Actor.Staff(decidedBy), AuditAction.DecisionMade, now);
    }

    public DecisionId Id { get; internal init; }

    public ProfileId ProfileId { get; private set; }

    public StaffId DecidedBy { get; private set; }

    public DateOnly DialogueOn { get; private set; }

    public RiskBand Risk { get; private set; }

    public ScrubbedText RiskReasons { get; private set; } = ScrubbedText.Empty;

    public DemandBasis Basis { get; private set; } = null!;

    public ScrubbedText Goal { get; private set; } = ScrubbedText.Empty;

    public DateTime? WithdrawnAt { get; private set; }

    public bool Stands => WithdrawnAt is null;

    internal override AuditSubject Subject => new(nameof(TrainingDecision), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Profile, ProfileId.Value)];

    /// <param name="training">All training agreed on by this decision.</param>
    /// <param name="reason">Why.</param>
    public Verdict CanWithdraw(IReadOnlyCollection<TrainingRecord> training, ScrubbedText reason) => Verdict
        .Require(Stands, "Aftalen er allerede trukket tilbage.")
        .And(Verdict.Require(!reason.IsBlank, "Skriv, hvorfor aftalen trækkes tilbage."))
        .And(Verdict.Require(training.Count == 0, "Ret først de kurser, der bygger på aftalen. Antal: {0}.", training.Count));

    public void Withdraw(IReadOnlyCollection<TrainingRecord> training, ScrubbedText reason, Actor by, DateTime now)
    {
        CanWithdraw(training, reason).Demand();
        WithdrawnAt = now;
        Record(by, AuditAction.DecisionWithdrawn, now, reason.Value);
    }
}
