using MatchPortal.Core.Citizens;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Demo;

/// <summary>Training before it is written down.</summary>
/// <param name="DialogueOn">For agreed training: the day of the dialogue, before the start.</param>
internal sealed record Course(string Title, TrainingPeriod Period, IReadOnlyList<string> Competences, TrainingChoice Choice, DateOnly? DialogueOn)
{
    public CompetenceSource Source => Choice switch
    {
        TrainingChoice.WellChosen => CompetenceSource.WellChosenTraining,
        TrainingChoice.SelfChosen => CompetenceSource.SelfChosenTraining,
        TrainingChoice.Ordinary => CompetenceSource.OrdinaryEducation,
        TrainingChoice.Unknown => CompetenceSource.Unknown,
    };

    public bool IsFinishedOn(DateOnly day) => Period.End <= day;
}
