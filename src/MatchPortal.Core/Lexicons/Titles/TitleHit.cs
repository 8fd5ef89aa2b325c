namespace MatchPortal.Core.Lexicons.Titles;

/// <param name="Id">The entry's id.</param>
/// <param name="Form">The title of the entry that fits best.</param>
public readonly record struct TitleHit(string Id, int Points, string Form);
