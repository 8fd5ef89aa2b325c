namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>Reads the official download and lays it beside the lexicon of a data folder. Doing it twice changes nothing the second time.</summary>
public static class EscoImport
{
    /// <param name="source">The folder with ESCO's files.</param>
    /// <param name="dataFolder">Gets lexicon/esco. May be missing.</param>
    /// <param name="isDryRun">Only says what would change.</param>
    /// <param name="progress">How far the reading is.</param>
    /// <exception cref="LexiconException">A file is not as it should be, or there are none.</exception>
    public static EscoReport Run(string source, string dataFolder, bool isDryRun, IProgress<EscoProgress>? progress)
    {
        var folder = LexiconFolder.EscoOf(dataFolder);
        var own = Lexicon.Load(LexiconFolder.Find(dataFolder));
        var before = EscoStore.Read(folder);
        var esco = EscoClassification.Read(source, progress);
        var merge = new EscoMerge(own, esco, before);
        var report = new EscoReport(esco.Missing, merge.Unplaced, merge.Kept, Compare(before, merge.Tables), null);
        if (isDryRun || EscoStore.AreEqual(before, merge.Tables))
        {
            return report;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        EscoStore.Write(folder, merge.Tables);
        return report with { Version = LexiconFolder.Load(dataFolder).Version };
    }

    private static EscoChange[] Compare(EscoTables before, EscoTables after) =>
    [
        EscoChange.Of("kompetencer fra ESCO", 1, before.Competences, after.Competences),
        EscoChange.Of("egne kompetencer, der er de samme som ESCO's", 1, before.Mapping, after.Mapping),
        EscoChange.Of("stillinger", 1, before.Occupations, after.Occupations),
        EscoChange.Of("titler", 2, before.Titles, after.Titles),
        EscoChange.Of("sammenhænge mellem kompetence og faggruppe", 2, before.Links, after.Links),
    ];
}
