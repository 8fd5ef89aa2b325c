namespace MatchPortal.Web.Ui.Searching;

/// <param name="Field">The id of the field they belong to.</param>
/// <param name="Typed">What stands in it.</param>
/// <param name="Shown">The suggestions.</param>
public sealed record Options(string Field, string Typed, IReadOnlyList<Option> Shown);
