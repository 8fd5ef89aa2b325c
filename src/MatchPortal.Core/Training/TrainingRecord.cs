using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Training;

/// <summary>A course or an education, what it taught, and how it came about. Well-chosen exists only through a <see cref="TrainingDecision"/>.</summary>
public sealed class TrainingRecord : Entity
{
    private TrainingRecord()
    {
    }

    /// <summary>Training that no decision stands behind. To record agreed training, call <see cref="AgreedBy"/> afterwards.</summary>
    public TrainingRecord(
        ProfileId profileId,
        ScrubbedText title,
        TrainingPeriod period,
        IReadOnlyList<string> competences,
        TrainingChoice choice,
        Actor by,
        DateTime now)
    {
        CanBe(title, period).And(CanClassifyAs(choice)).Demand();
        Id = TrainingId.New();
        (ProfileId, Title, Period, Competences, Choice, RecordedAt) = (profileId, title.Trim(), period, competences, choice, now);
        Record(by, AuditAction.TrainingRecorded, now);
    }

    public TrainingId Id { get; internal init; }

    public ProfileId ProfileId { get; private set; }

    public ScrubbedText Title { get; private set; } = ScrubbedText.Empty;

    public TrainingPeriod Period { get; private set; } = null!;

    /// <summary>Ids in the lexicon.</summary>
    public IReadOnlyList<string> Competences { get; private set; } = [];

    public TrainingChoice Choice { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>The agreement; set exactly when <see cref="Choice"/> is <see cref="TrainingChoice.WellChosen"/>.</summary>
    public DecisionId? DecisionId { get; private set; }

    internal override AuditSubject Subject => new(nameof(TrainingRecord), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Profile, ProfileId.Value)];

    public static Verdict CanBe(ScrubbedText title, TrainingPeriod period) => Verdict
        .Require(!title.IsBlank, "Skriv, hvad kurset hedder.")
        .And(period.Check());

    /// <summary>An agreement was made before the course began; a correction cannot make it otherwise.</summary>
    public Verdict CanCorrect(ScrubbedText title, TrainingPeriod period) => CanBe(title, period)
        .And(Verdict.Require(
            DecisionId is null || period.Start >= Period.Start,
            "Kurset er aftalt med kommunen. Lav en ny aftale, hvis det skal begynde tidligere."));

    public void Correct(ScrubbedText title, TrainingPeriod period, IReadOnlyList<string> competences, Actor by, DateTime now)
    {
        CanCorrect(title, period).Demand();
        (Title, Period, Competences) = (title.Trim(), period, competences);
        Record(by, AuditAction.TrainingCorrected, now);
    }

    public static Verdict CanClassifyAs(TrainingChoice choice) =>
        Verdict.Require(choice != TrainingChoice.WellChosen, "Et kursus er kun aftalt med kommunen, når der ligger en aftale. Skriv aftalen først.");

    /// <summary>Staff say what training without a decision was. An agreement behind it is let go.</summary>
    public void ClassifyAs(TrainingChoice choice, Actor by, DateTime now)
    {
        CanClassifyAs(choice).Demand();
        (Choice, DecisionId) = (choice, null);
        Record(by, AuditAction.TrainingClassified, now);
    }

    public Verdict CanBeAgreedBy(TrainingDecision decision) => Verdict
        .Require(decision.ProfileId == ProfileId, "Aftalen gælder en anden borger.")
        .And(Verdict.Require(decision.Stands, "Aftalen er trukket tilbage."))
        .And(Verdict.Require(decision.DialogueOn <= Period.Start, "Et kursus er kun aftalt med kommunen, hvis aftalen er lavet senest den dag, kurset begynder."));

    public void AgreedBy(TrainingDecision decision, Actor by, DateTime now)
    {
        CanBeAgreedBy(decision).Demand();
        (Choice, DecisionId) = (TrainingChoice.WellChosen, decision.Id);
        Record(by, AuditAction.TrainingAgreed, now);
    }
}
