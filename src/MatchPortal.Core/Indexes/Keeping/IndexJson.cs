using System.Text.Json.Serialization;

namespace MatchPortal.Core.Indexes.Keeping;

[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IndexMark))]
internal sealed partial class IndexJson : JsonSerializerContext;
