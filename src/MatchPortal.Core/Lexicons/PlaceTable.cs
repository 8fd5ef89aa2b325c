using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>Regions, their municipalities, and the postal districts.</summary>
public sealed class PlaceTable
{
    private readonly FrozenDictionary<string, ImmutableArray<Municipality>> _byRegion;
    private readonly FrozenDictionary<string, ImmutableArray<PostalDistrict>> _byMunicipality;
    private readonly ImmutableArray<(PostalDistrict District, string Key, string KeyWithÅ)> _byName;

    internal PlaceTable(CodeTable<Region> regions, CodeTable<Municipality> municipalities, CodeTable<PostalDistrict> districts)
    {
        (Regions, Municipalities, PostalDistricts) = (regions, municipalities, districts);
        _byRegion = municipalities.All.GroupBy(municipality => municipality.Region, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _byMunicipality = districts.All.GroupBy(district => district.Municipality, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _byName = [.. districts.All.Select(district => (district, Danish.SearchKey(district.Name), KeyWithÅ(district.Name)))];
    }

    public CodeTable<Region> Regions { get; }

    public CodeTable<Municipality> Municipalities { get; }

    public CodeTable<PostalDistrict> PostalDistricts { get; }

    /// <summary>In the order of the file; none for an unknown code.</summary>
    public ImmutableArray<Municipality> MunicipalitiesOf(string region) => _byRegion.GetValueOrDefault(region, []);

    /// <summary>In the order of the file; none for an unknown code.</summary>
    public ImmutableArray<PostalDistrict> PostalDistrictsOf(string municipality) => _byMunicipality.GetValueOrDefault(municipality, []);

    /// <summary>
    /// The districts whose code or name begins with the text, in the order of the file; upper and lower case alike, and Århus is Aarhus.
    /// All districts for an empty text, so take as many as are needed. A name may come many times, see <see cref="PostalDistrict"/>.
    /// </summary>
    public IEnumerable<PostalDistrict> PostalDistrictsStartingWith(string text)
    {
        var (key, keyWithÅ) = (Danish.SearchKey(text), KeyWithÅ(text));

        // Both keys: "a" on its own begins Aarhus, and "år" does too.
        return _byName.Where(name => name.Key.StartsWith(key, StringComparison.Ordinal)
                || name.KeyWithÅ.StartsWith(keyWithÅ, StringComparison.Ordinal)
                || name.District.Code.StartsWith(key, StringComparison.Ordinal))
            .Select(name => name.District);
    }

    /// <summary>
    /// The district that somebody means: "5700", "5700 Svendborg", "Svendborg", "svendb". A whole name comes before the beginning of a longer one. Null for an empty text and
    /// an unknown place.
    /// </summary>
    public PostalDistrict? FindDistrict(string text)
    {
        var asked = text.Trim();
        if (asked.Length == 0)
        {
            return null;
        }

        var code = asked.Split(' ', 2)[0];
        return code.Length == 4 && PostalDistricts.Find(code) is { } coded
            ? coded
            : PostalDistrictsStartingWith(asked).MinBy(district => district.Name.Length);
    }

    private static string KeyWithÅ(string name) => Danish.SearchKey(name).Replace("aa", "å", StringComparison.Ordinal);
}
