using System.Text.Json;
using MatchPortal.Core.Evaluation;

namespace MatchPortal.Core.Matching.Trials;

/// <summary>The files of a trial: a profile or a posting a line, as JSON. Fields that are not known are passed over.</summary>
public static class TrialFile
{
    /// <exception cref="EvaluationFileException">A line that is no JSON, or has no id or one that stands twice.</exception>
    public static IReadOnlyList<TrialProfile> Profiles(string path) => Read(path, TrialJson.Default.TrialProfile, profile => profile.Id);

    /// <inheritdoc cref="Profiles"/>
    public static IReadOnlyList<TrialPosting> Postings(string path) => Read(path, TrialJson.Default.TrialPosting, posting => posting.Id);

    public static void Write(string path, IEnumerable<TrialProfile> profiles) =>
        File.WriteAllLines(path, profiles.Select(profile => JsonSerializer.Serialize(profile, TrialJson.Default.TrialProfile)));

    public static void Write(string path, IEnumerable<TrialPosting> postings) =>
        File.WriteAllLines(path, postings.Select(posting => JsonSerializer.Serialize(posting, TrialJson.Default.TrialPosting)));

    private static List<T> Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, Func<T, string?> idOf)
    {
        var rows = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var row = Parsed(text, type) ?? throw new EvaluationFileException($"{path}, linje {line}: skriv et objekt i JSON på én linje, som README'en viser.");
            if (idOf(row) is not { Length: > 0 } id || id.Any(char.IsWhiteSpace))
            {
                throw new EvaluationFileException($"{path}, linje {line}: skriv et \"id\" uden mellemrum.");
            }

            rows.Add(seen.Add(id) ? row : throw new EvaluationFileException($"{path}, linje {line}: id {id} står der i forvejen."));
        }

        return rows;
    }

    private static T? Parsed<T>(string text, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(text, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
