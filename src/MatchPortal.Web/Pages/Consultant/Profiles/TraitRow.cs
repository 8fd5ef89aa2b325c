namespace MatchPortal.Web.Pages.Consultant.Profiles;

/// <param name="Name">What it is.</param>
/// <param name="Whole">As the profile says it.</param>
/// <param name="Told">As it is stored for employers.</param>
/// <param name="Why">Why it is stored so.</param>
public sealed record TraitRow(string Name, string Whole, string Told, string Why);
