using System.Text.Json.Serialization;

namespace MatchPortal.Core.Indexes.Keeping;

[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IndexMark))]
[JsonSerializable(typeof(IndexOrder))]
[JsonSerializable(typeof(IndexAnswer))]
internal sealed partial class IndexJson : JsonSerializerContext;
