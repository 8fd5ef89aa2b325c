using MatchPortal.Core.Citizens;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>What _Competences draws: a profile's competences and the form of suggestions.</summary>
/// <param name="Profile">Whose.</param>
/// <param name="Panel">The form and what it found.</param>
/// <param name="Desk">For the words.</param>
/// <param name="Removed">What was taken out by this click, to be put back by the next.</param>
public sealed record CompetenceView(CompetenceProfile Profile, SuggestionPanel Panel, CompetenceDesk Desk, (string Label, string Seal)? Removed);
