using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Core.Tests.Training;

/// <summary>Well-chosen training exists only through a decision, made before the course began.</summary>
public sealed class TrainingTests
{
    private const string OnlyByAgreement = "Et kursus er kun aftalt med kommunen, når der ligger en aftale. Skriv aftalen først.";
    private const string BeforeTheCourse = "Et kursus er kun aftalt med kommunen, hvis aftalen er lavet senest den dag, kurset begynder.";
    private const string Backwards = "Vælg en slutdato, der ikke ligger før startdatoen.";
    private const string KeepTheStart = "Kurset er aftalt med kommunen. Lav en ny aftale, hvis det skal begynde tidligere.";

    private readonly Sample _sample = new(new FakeClock());

    public static TheoryData<Refusal> Refusals =>
    [
        Refusal.OfNew("NewTraining_AsWellChosen", OnlyByAgreement, s => s.Course(TrainingChoice.WellChosen)),
        Refusal.OfNew("NewTraining_WithoutTitle", "Skriv, hvad kurset hedder.", s => Course(s, " ", 0, 5)),
        Refusal.OfNew("NewTraining_ThatEndsBeforeItBegins", Backwards, s => Course(s, "TIG", 0, -1)),
        Refusal.Of(
            "ClassifyAs_WellChosen",
            OnlyByAgreement,
            s => s.Course(),
            (_, _) => TrainingRecord.CanClassifyAs(TrainingChoice.WellChosen),
            (t, s) => t.ClassifyAs(TrainingChoice.WellChosen, s.By, s.Now)),
        Correct("WithoutTitle", "Skriv, hvad kurset hedder.", s => s.Course(), "", 0),
        Correct("ToEndBeforeItBegins", Backwards, s => s.Course(), "TIG", 21),
        Correct("ToAnEarlierStartWhenAgreed", KeepTheStart, Agreed, "TIG", -1),
        Agree("OfAnotherCitizen", "Aftalen gælder en anden borger.", s => s.Course(), _ => new Sample(new FakeClock()).Decision()),
        Agree("WhenWithdrawn", "Aftalen er trukket tilbage.", s => s.Course(), s => s.Decision().With(d => d.Withdraw([], "Forkert.".Scrubbed(), s.By, s.Now))),
        Agree("WhenTheCourseHadBegun", BeforeTheCourse, s => Course(s, "TIG", -1, 5), s => s.Decision()),

        Refusal.OfNew("NewDecision_BeforeTheDialogue", "Hold samtalen, før du skriver aftalen.", s => Decide(s, 1, "Et år uden arbejde.", "Job på værft.")),
        Refusal.OfNew("NewDecision_WithoutReasons", "Skriv grundene til vurderingen af risikoen. Borgeren kan læse dem.", s => Decide(s, 0, " ", "Job på værft.")),
        Refusal.OfNew("NewDecision_WithoutGoal", "Skriv målet med uddannelsen.", s => Decide(s, 0, "Et år uden arbejde.", "")),
        Withdraw("Twice", "Aftalen er allerede trukket tilbage.", s => s.Decision().With(d => d.Withdraw([], "Forkert.".Scrubbed(), s.By, s.Now)), _ => [], "Forkert."),
        Withdraw("WithoutReason", "Skriv, hvorfor aftalen trækkes tilbage.", s => s.Decision(), _ => [], " "),
        Withdraw("WhileCoursesRestOnIt", "Ret først de kurser, der bygger på aftalen. Antal: 1.", s => s.Decision(), s => [s.Course()], "Forkert."),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    [Fact]
    public void AgreedBy_WhenTheDialogueWasHeldOnTheFirstDay_MakesItWellChosen()
    {
        var course = Course(_sample, "TIG", 0, 5);
        var decision = _sample.Decision();

        course.AgreedBy(decision, _sample.By, _sample.Now);

        Assert.Equal((TrainingChoice.WellChosen, decision.Id), (course.Choice, course.DecisionId));
    }

    [Theory]
    [InlineData(TrainingChoice.SelfChosen)]
    [InlineData(TrainingChoice.Ordinary)]
    [InlineData(TrainingChoice.Unknown)]
    public void ClassifyAs_AfterAnAgreement_LetsTheAgreementGo(TrainingChoice choice)
    {
        var course = Agreed(_sample);

        course.ClassifyAs(choice, _sample.By, _sample.Now);

        Assert.Equal((choice, null), (course.Choice, course.DecisionId));
    }

    /// <summary>A correction once moved an agreed course to before the dialogue, and it stayed well-chosen.</summary>
    [Fact]
    public void Correct_OfAnAgreedCourse_MayMoveItOnward()
    {
        var course = Agreed(_sample);
        var later = new TrainingPeriod(course.Period.Start.AddDays(7), null);

        course.Correct("TIG, trin 2".Scrubbed(), later, ["svejse-tig"], _sample.By, _sample.Now);

        Assert.Equal(("TIG, trin 2", later, TrainingChoice.WellChosen), (course.Title.Value, course.Period, course.Choice));
    }

    [Theory]
    [InlineData("Choice = 'WellChosen'")]
    [InlineData("DecisionId = (SELECT Id FROM TrainingDecisions)")]
    [InlineData("Choice = 'WellChosen', DecisionId = NULL")]
    public async Task Table_WhenAHandWritesAHalfAgreement_Refuses(string assignments)
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        await sample.Save(database, sample.Course(), sample.Decision());

        var refused = await Assert.ThrowsAsync<SqliteException>(() => database.Execute($"UPDATE Training SET {assignments}"));

        Assert.Contains("CK_Training_WellChosenHasDecision", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await database.Execute("UPDATE Training SET Choice = 'WellChosen', DecisionId = (SELECT Id FROM TrainingDecisions)"));
    }

    private static TrainingRecord Course(Sample s, string title, int start, int end) =>
        new(s.Profile.Id, title.Scrubbed(), new TrainingPeriod(s.Today.AddDays(start), s.Today.AddDays(end)), [], TrainingChoice.Unknown, s.By, s.Now);

    private static TrainingRecord Agreed(Sample s) => s.Course().With(t => t.AgreedBy(s.Decision(), s.By, s.Now));

    private static TrainingDecision Decide(Sample s, int day, string reasons, string goal) => new(
        s.Profile.Id, s.Consultant.Id, s.Today.AddDays(day), RiskBand.High, reasons.Scrubbed(), new DemandBasis("7212", "1084", "2026H2", DemandLevel.Good), goal.Scrubbed(), s.Now);

    private static Refusal Correct(string when, string sentence, Func<Sample, TrainingRecord> make, string title, int days)
    {
        TrainingPeriod Moved(TrainingRecord t) => t.Period with { Start = t.Period.Start.AddDays(days) };
        return Refusal.Of($"Correct_{when}", sentence, make, (t, _) => t.CanCorrect(title.Scrubbed(), Moved(t)), (t, s) => t.Correct(title.Scrubbed(), Moved(t), [], s.By, s.Now));
    }

    private static Refusal Agree(string when, string sentence, Func<Sample, TrainingRecord> make, Func<Sample, TrainingDecision> decide) =>
        Refusal.Of($"AgreedBy_{when}", sentence, make, (t, s) => t.CanBeAgreedBy(decide(s)), (t, s) => t.AgreedBy(decide(s), s.By, s.Now));

    private static Refusal Withdraw(string when, string sentence, Func<Sample, TrainingDecision> make, Func<Sample, TrainingRecord[]> training, string reason) =>
        Refusal.Of($"Withdraw_{when}", sentence, make, (d, s) => d.CanWithdraw(training(s), reason.Scrubbed()), (d, s) => d.Withdraw(training(s), reason.Scrubbed(), s.By, s.Now));
}
