using System.Text.Json;
using System.Text.Json.Serialization;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Data;

/// <summary>A scrubbed text inside a JSON column is its words.</summary>
internal sealed class ScrubbedTextJson : JsonConverter<ScrubbedText>
{
    public override ScrubbedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ScrubbedText.Stored(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, ScrubbedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
