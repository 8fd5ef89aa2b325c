namespace MatchPortal.Core.Privacy.Release;

/// <summary>What is told of a published profile now, when others of its class may have gone.</summary>
/// <param name="Profile">As the release stored it.</param>
/// <param name="Limits">Kinds, hours and reach that k of the class are still told to have.</param>
/// <param name="Items">What k of the class still share.</param>
public sealed record ToldProfile(PublishedProfile Profile, PublishedLimits Limits, IReadOnlyList<PublishedItem> Items)
{
    /// <summary>Ids of the competences that are told, each once.</summary>
    public IEnumerable<string> Competences => Items.Where(item => item.Kind == ItemKind.Competence).Select(item => item.Concept).Distinct();

    /// <summary>DISCO-08 of the occupations that are told, as exactly as they are.</summary>
    public IEnumerable<string> Occupations =>
        Items.Where(item => item.Kind == ItemKind.Occupation).Select(item => item.Concept).Concat(Profile.Traits.Occupation is { } main ? [main] : []).Distinct();
}
