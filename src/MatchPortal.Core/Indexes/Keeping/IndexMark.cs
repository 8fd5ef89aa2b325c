using System.Globalization;
using System.Text.Json.Serialization;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Which of the folders of an index is in use, and what it was made from: enough to open it, also when the program has changed since.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="Stamps">As <see cref="IndexStamps"/>, with the statistics.</param>
/// <param name="Fields">Its schema.</param>
internal sealed record IndexMark(string Folder, IReadOnlyDictionary<string, string> Stamps, IReadOnlyList<IndexField> Fields)
{
    [JsonIgnore]
    public IndexSchema Schema => new(Fields);

    [JsonIgnore]
    public int Year => int.Parse(Stamps[IndexStamps.Year], CultureInfo.InvariantCulture);

    /// <summary>Whether every question to an index of that schema can be put to this one.</summary>
    public bool Covers(IndexSchema schema) => schema.Fields.All(Fields.Contains);
}
