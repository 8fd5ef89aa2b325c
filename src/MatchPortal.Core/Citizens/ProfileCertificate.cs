namespace MatchPortal.Core.Citizens;

/// <param name="CertificateId">Id in the lexicon.</param>
/// <param name="Issued">The day it was issued or renewed.</param>
/// <param name="Expires">The last day it is valid; null when it never expires.</param>
public sealed record ProfileCertificate(string CertificateId, DateOnly Issued, DateOnly? Expires)
{
    public bool IsValidOn(DateOnly day) => Issued <= day && (Expires is null || day <= Expires);
}
