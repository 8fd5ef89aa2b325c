using System.Security.Cryptography;

namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>The bytes of every file of a lexicon, read once, so that version and content are of the same bytes.</summary>
internal sealed class LexiconSource
{
    private const int VersionLength = 16;

    private readonly Dictionary<TableFile, byte[]> _content;

    private LexiconSource(Dictionary<TableFile, byte[]> content, string version) => (_content, Version) = (content, version);

    public string Version { get; }

    public bool HasEsco => _content.ContainsKey(TableFile.EscoOccupations);

    /// <exception cref="LexiconException">When a file is missing: the first by name.</exception>
    public static LexiconSource Open(string folder, string? escoFolder)
    {
        var content = new Dictionary<TableFile, byte[]>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = TableFile.ByName.Select(file => (file, folder)).Concat(escoFolder is null ? [] : TableFile.Esco.Select(file => (file, escoFolder)));
        foreach (var (file, place) in files)
        {
            var bytes = BytesOf(place, file);
            hash.AppendData(bytes);
            content.Add(file, bytes);
        }

        return new LexiconSource(content, Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength]);
    }

    public TableReader Table(TableFile file) => new(file, _content[file]);

    public static byte[] BytesOf(string folder, TableFile file)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, file.Name));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new LexiconException($"{file.Name}: filen mangler i mappen {folder}. Læg den der.", missing);
        }
    }
}
