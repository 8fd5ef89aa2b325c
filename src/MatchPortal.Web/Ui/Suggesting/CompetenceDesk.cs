using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>What the pages do with a profile's competences, whoever writes: the citizen, or staff on the citizen's word.</summary>
public sealed class CompetenceDesk(ConceptSuggestions suggestions, RemovedCompetence removed, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    private const int UsualLevel = 3;

    private (string Label, string Seal)? _removed;

    /// <summary>What is said when something has been done and the page is fetched anew.</summary>
    public string Corrected => texts["Kompetencen er gemt."];

    public string Restored => texts["Kompetencen er sat ind igen."];

    public CompetenceView View(CompetenceProfile profile, SuggestionInput input, bool isOwn)
    {
        HashSet<ConceptKey> settled = [.. Held(profile), .. profile.Rejected];
        return new(profile, new(input, Open(input, settled), Labelled(input.Accepted), Labelled(input.Rejected)) { IsOwn = isOwn }, this, _removed);
    }

    /// <summary>Does what the pressed button says; a button whose concept is gone does nothing.</summary>
    /// <returns>Whether there is something to save.</returns>
    public bool Decide(CompetenceProfile profile, SuggestionInput input, ModelStateDictionary state, Actor by)
    {
        var now = clock.Now();
        return Known(input.Accept) is { } accepted ? Accept(profile, accepted, input, state, by, now)
            : Known(input.Reject) is { } rejected ? Reject(profile, rejected, input, by, now)
            : Known(input.Undo) is { } undone && Undo(profile, undone, input, by, now);
    }

    /// <summary>False when the profile does not have it.</summary>
    public bool Forget(CompetenceProfile profile, string competence, Actor by)
    {
        if (profile.Competences.SingleOrDefault(one => one.CompetenceId == competence) is not { } own)
        {
            return false;
        }

        profile.ForgetCompetence(competence, by, clock.Now());
        _removed = (Label(competence), removed.Seal(profile.Id, own));
        return true;
    }

    public bool Correct(CompetenceProfile profile, OwnCompetenceInput input, Actor by)
    {
        profile.Correct(input.Competence, by, clock.Now());
        return true;
    }

    /// <summary>False for what was not taken out of this profile a moment ago.</summary>
    public bool Restore(CompetenceProfile profile, string? seal, Actor by)
    {
        if (removed.Open(profile.Id, seal) is not { } competence)
        {
            return false;
        }

        profile.State(competence, by, clock.Now());
        return true;
    }

    public string Label(string competence) => Label(new ConceptKey(ConceptKind.Competence, competence));

    /// <summary>As the lexicon writes it; the id where it has it no more.</summary>
    public string Label(ConceptKey concept) => suggestions.LabelOf(concept) ?? concept.Id;

    private static IEnumerable<ConceptKey> Held(CompetenceProfile profile) =>
    [
        .. profile.Competences.Select(own => new ConceptKey(ConceptKind.Competence, own.CompetenceId)),
        .. profile.Certificates.Select(own => new ConceptKey(ConceptKind.Certificate, own.CertificateId)),
        .. profile.Wishes.Occupations.Select(code => new ConceptKey(ConceptKind.Occupation, code)),
    ];

    private List<ConceptSuggestion>? Open(SuggestionInput input, HashSet<ConceptKey> settled)
    {
        var ofTitle = string.IsNullOrWhiteSpace(input.Title) ? [] : suggestions.OfTitle(input.Title, settled);
        var ofText = string.IsNullOrWhiteSpace(input.Text) ? [] : suggestions.OfText(input.Text, settled);
        return ofTitle is null || ofText is null ? null : [.. ofTitle.Concat(ofText).DistinctBy(one => one.Concept)];
    }

    private IReadOnlyList<(ConceptKey, string)> Labelled(IEnumerable<string> written) =>
        [.. SuggestionInput.Keys(written).Where(IsKnown).Select(key => (key, Label(key)))];

    private ConceptKey? Known(string? written) => ConceptKey.Parse(written) is { } key && IsKnown(key) ? key : null;

    private bool IsKnown(ConceptKey concept) => suggestions.LabelOf(concept) is not null;

    private bool Accept(CompetenceProfile profile, ConceptKey concept, SuggestionInput input, ModelStateDictionary state, Actor by, DateTime now)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Competence:
                profile.Accept(new ProfileCompetence(concept.Id, input.Levels.GetValueOrDefault(concept.Id, UsualLevel), 0, null, CompetenceSource.Unknown), by, now);
                break;
            case ConceptKind.Certificate when input.Issued.GetValueOrDefault(concept.Id) is { } issued:
                profile.Accept(new ProfileCertificate(concept.Id, issued, input.Expires.GetValueOrDefault(concept.Id)), by, now);
                break;
            case ConceptKind.Certificate:
                state.AddModelError(SuggestionInput.IssuedField(concept.Id), texts["Skriv, hvilken dag beviset er udstedt."]);
                return false;
            case ConceptKind.Occupation:
                profile.Accept(concept.Id, by, now);
                break;
        }

        input.Accepted = [.. input.Accepted.Where(other => other != concept.ToString()), concept.ToString()];
        return true;
    }

    private static bool Reject(CompetenceProfile profile, ConceptKey concept, SuggestionInput input, Actor by, DateTime now)
    {
        profile.Reject(concept, by, now);
        input.Rejected = [.. input.Rejected.Where(other => other != concept.ToString()), concept.ToString()];
        return true;
    }

    private static bool Undo(CompetenceProfile profile, ConceptKey concept, SuggestionInput input, Actor by, DateTime now)
    {
        if (input.Accepted.Remove(concept.ToString()))
        {
            Forget(profile, concept, by, now);
            return true;
        }

        if (!input.Rejected.Remove(concept.ToString()) || !profile.CanReconsider(concept).IsAllowed)
        {
            return false;
        }

        profile.Reconsider(concept, by, now);
        return true;
    }

    private static void Forget(CompetenceProfile profile, ConceptKey concept, Actor by, DateTime now)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Competence:
                profile.ForgetCompetence(concept.Id, by, now);
                break;
            case ConceptKind.Certificate:
                profile.ForgetCertificate(concept.Id, by, now);
                break;
            case ConceptKind.Occupation:
                profile.ForgetWish(concept.Id, by, now);
                break;
        }
    }
}
