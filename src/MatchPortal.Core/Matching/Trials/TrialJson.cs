using System.Text.Json;
using System.Text.Json.Serialization;

namespace MatchPortal.Core.Matching.Trials;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TrialProfile))]
[JsonSerializable(typeof(TrialPosting))]
internal sealed partial class TrialJson : JsonSerializerContext;
