using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;

namespace MatchPortal.Core.Indexes;

/// <summary>
/// Two small files in the data folder, by which a command asks the running site to do something with its indexes, and reads how far it is. One order at a time: a newer takes the
/// place of one that nobody has begun.
/// </summary>
public sealed class IndexDesk(DataFolder data)
{
    private string Orders => Path.Combine(data.Indexes, "order.json");

    private string Answers => Path.Combine(data.Indexes, "answer.json");

    public void Ask(IndexOrder order) => Write(Orders, order, IndexJson.Default.IndexOrder);

    /// <summary>The answer to an order; null until the site has begun.</summary>
    public IndexAnswer? AnswerTo(IndexOrder order) => Read(Answers, IndexJson.Default.IndexAnswer) is { } answer && answer.Id == order.Id ? answer : null;

    /// <summary>The order that waits, which then waits no longer; null when there is none.</summary>
    internal IndexOrder? Take()
    {
        if (!File.Exists(Orders))
        {
            return null;
        }

        var order = Read(Orders, IndexJson.Default.IndexOrder);
        File.Delete(Orders);
        return order;
    }

    internal void Tell(IndexAnswer answer) => Write(Answers, answer, IndexJson.Default.IndexAnswer);

    // In one step, so that nobody reads half of it.
    private static void Write<T>(string path, T value, JsonTypeInfo<T> type)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(value, type));
        File.Move(draft, path, overwrite: true);
    }

    private static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }
}
