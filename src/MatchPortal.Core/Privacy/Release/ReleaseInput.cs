using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>The fingerprint of everything a release is made from.</summary>
internal static partial class ReleaseInput
{
    // Raised when the same people would be coarsened otherwise.
    private const string Format = "1";

    public static string Of(IEnumerable<ReleaseSource> sources, ReleaseRules rules, string lexiconVersion)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Format}|{rules}|{lexiconVersion}|"));
        foreach (var source in sources.OrderBy(source => source.Id.Value))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(source, InputJson.Default.ReleaseSource));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [JsonSerializable(typeof(ReleaseSource))]
    private sealed partial class InputJson : JsonSerializerContext;
}
