namespace MatchPortal.Core.JobCentres;

/// <param name="Email">Work address; also the name to sign in with.</param>
/// <param name="DirectMobile">Eight digits that ring with this person.</param>
public sealed record StaffContact(string Email, string DirectMobile);
