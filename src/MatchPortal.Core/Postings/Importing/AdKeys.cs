using System.Security.Cryptography;
using System.Text;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>By what an advertisement is known again, and by what a change of it is seen.</summary>
internal static class AdKeys
{
    /// <summary>The source's own number, else its address, else title and place.</summary>
    public static string Source(UnderstoodAd ad) => ad.Ad switch
    {
        { SourceId: { } id } => Fit("id", id),
        { Address: { } address } => Fit("url", address),
        var read => Fit("ad", Hash($"{ad.Content.Title.ToLowerInvariant()}\n{read.PNumber}\n{read.Street?.ToLowerInvariant()}\n{read.PostalCode}\n{read.City?.ToLowerInvariant()}")),
    };

    public static string Fingerprint(UnderstoodAd ad)
    {
        var (content, workplace) = (ad.Content, ad.Workplace?.Id.Value);
        return Hash(FormattableString.Invariant(
            $"{content.Title}\n{content.OccupationCode}\n{content.Hours}\n{content.Period.Start:O} {content.Period.End:O} {content.Period.ApplyBy:O}\n{content.Openings}\n{ad.Kind}\n{workplace}\n{content.Tasks}"));
    }

    private static string Fit(string sort, string key) =>
        sort.Length + key.Length < PostingImport.KeyLength ? $"{sort}:{key}" : $"{sort}:{Hash(key)}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
