using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>The shipped lexicon with one synonym more, in a folder of its own.</summary>
public sealed class ChangedLexicon : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("matchportal-lexicon-").FullName;

    public Lexicon Load()
    {
        foreach (var file in Directory.EnumerateFiles(LexiconFolder.Find()))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        var competences = Path.Combine(_folder, "competences.tsv");
        File.WriteAllText(competences, File.ReadAllText(competences).Replace("\troot cause analysis|", "\troot cause analysis|grundårsag|", StringComparison.Ordinal));
        return Lexicon.Load(_folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
