using MatchPortal.Core.Citizens;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>What a person says of a competence in the profile.</summary>
public sealed class OwnCompetenceInput
{
    public string CompetenceId { get; set; } = "";

    public int Level { get; set; }

    public int Years { get; set; }

    public int? LastUsed { get; set; }

    public CompetenceSource Source { get; set; }

    public ProfileCompetence Competence => new(CompetenceId, Level, Years, LastUsed, Source);

    public static OwnCompetenceInput Of(ProfileCompetence own) =>
        new() { CompetenceId = own.CompetenceId, Level = own.Level, Years = own.Years, LastUsed = own.LastUsed, Source = own.Source };
}
