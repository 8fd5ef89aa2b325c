namespace MatchPortal.Core.Mail;

/// <summary>Where the site answers, as people outside write it: a link in a mail begins with it, and never with what a request claims to have been sent to.</summary>
/// <param name="root">Asked for when the first link is made, for a site on a free port does not know it before.</param>
public sealed class PublicSite(Func<Uri> root)
{
    /// <param name="path">As in "/virksomhed/opslag".</param>
    public Uri At(string path) => new(root(), path);
}
