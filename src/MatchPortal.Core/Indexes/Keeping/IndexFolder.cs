using System.Globalization;
using System.Text.Json;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>
/// One index on disk: a folder for each time it was made (numbered, never used again), and one small file that says which of them is in use. The file is replaced in one step,
/// so a new index is there whole or not at all.
/// </summary>
internal sealed class IndexFolder(ISearchEngine engine, string path)
{
    private string MarkFile => Path.Combine(path, "current.json");

    /// <summary>The index in use; null when there is none, or when the file is damaged.</summary>
    public IndexMark? Read()
    {
        try
        {
            var mark = JsonSerializer.Deserialize(File.ReadAllBytes(MarkFile), IndexJson.Default.IndexMark);

            // An engine makes a new, empty index of a folder that is missing; here that is a loss.
            return mark is { Folder: not null, Stamps: not null, Fields: not null } && Directory.Exists(Path.Combine(path, mark.Folder)) ? mark : null;
        }
        catch (Exception problem) when (problem is JsonException or IOException)
        {
            return null;
        }
    }

    /// <exception cref="IndexRebuildException">It cannot be used.</exception>
    /// <exception cref="IndexLockedException">Another process has it.</exception>
    public ISearchIndex Open(IndexMark mark) => engine.Open(Path.Combine(path, mark.Folder), mark.Schema, mark.Stamps);

    /// <summary>A new, empty index beside the one in use.</summary>
    public (IndexMark Mark, ISearchIndex Index) Create(IndexSchema schema, IReadOnlyDictionary<string, string> stamps)
    {
        var last = Folders().Select(name => long.TryParse(name, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        var mark = new IndexMark((last + 1).ToString("D6", CultureInfo.InvariantCulture), stamps, schema.Fields);
        return (mark, engine.Create(Path.Combine(path, mark.Folder), schema, stamps));
    }

    /// <summary>From the next start on it is the one in use.</summary>
    public void MakeCurrent(IndexMark mark)
    {
        var draft = MarkFile + ".draft";
        using (var file = new FileStream(draft, FileMode.Create))
        {
            JsonSerializer.Serialize(file, mark, IndexJson.Default.IndexMark);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, MarkFile, overwrite: true);
    }

    /// <summary>Deletes all folders but one; what cannot be deleted now goes the next time.</summary>
    public void Sweep(IndexMark? keep)
    {
        foreach (var folder in Folders().Where(folder => folder != keep?.Folder))
        {
            try
            {
                Directory.Delete(Path.Combine(path, folder), recursive: true);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private IEnumerable<string> Folders() =>
        Directory.Exists(path) ? [.. Directory.EnumerateDirectories(path).Select(folder => Path.GetFileName(folder))] : [];
}
