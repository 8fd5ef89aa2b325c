using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Web.Ui.Cards;

/// <summary>A profile as a company sees it for one posting, with what its parts are called: the model of <c>_CandidateCard</c>.</summary>
public sealed record CandidateCard(GuardedProfile Profile, Lexicon Lexicon)
{
    public IEnumerable<ShownRequirement> Musts => Profile.Requirements.Where(shown => shown.Requirement.IsMust);

    /// <summary>Only what is told: a wish that is not there is no fault.</summary>
    public IEnumerable<ShownRequirement> Nices => Profile.Requirements.Where(shown => !shown.Requirement.IsMust && (shown.State is MustState.Met or MustState.Near));

    public string? Occupation => Lexicon.Occupations.Find(Profile.Traits.Occupation ?? "")?.Label;

    public string? Place => Lexicon.Places.Municipalities.Find(Profile.Traits.MunicipalityCode ?? "")?.Label ?? Lexicon.Places.Regions.Find(Profile.Traits.Region ?? "")?.Label;

    public string Label(Requirement requirement) => requirement.LabelIn(Lexicon) ?? requirement.ConceptId;

    public string Through(string id) => MatchLabels.Through(id, Lexicon);
}
