namespace MatchPortal.Core.Lexicons;

/// <summary>A word people use for an occupation, beside its official label. No title stands for two occupations.</summary>
/// <param name="Occupation">The code of a unit group, four digits.</param>
public sealed record OccupationTitle(string Occupation, string Title, TitleKind Kind);
