using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What a company calls a profile: another name for each company and posting, the same from day to day. Made with a secret of the data folder, so that nobody can compute which two
/// names are one person.
/// </summary>
public sealed class Pseudonyms(DataFolder data)
{
    public const int Length = 4;

    /// <summary>For the second of two profiles that would be called the same.</summary>
    public const int Longer = 6;

    private const int KeyBytes = 32;

    // No letters that look or sound alike, and no vowels: nobody shall be called a word.
    private const string Signs = "BCDFGHKLMNPRSTVXZ23456789";

    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(Path.Combine(data.Keys, "pseudonyms.key")));

    internal string Of(Purpose purpose, ProfileId profile, int length)
    {
        var hash = Hash("name", purpose, profile.Value.ToString("N"));
        return string.Create(length, hash, (name, bytes) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                // Two bytes for each sign, so that all are as likely, nearly.
                name[i] = Signs[BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(2 * i)) % Signs.Length];
            }
        });
    }

    /// <summary>Decides between equals, otherwise for each posting and day: the order shall not tell who is who.</summary>
    internal ulong TieKey(Purpose purpose, DateOnly day) => BinaryPrimitives.ReadUInt64LittleEndian(Hash("order", purpose, $"{day.DayNumber}"));

    private byte[] Hash(string use, Purpose purpose, string of) =>
        HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{use}|{purpose.CompanyId.Value:N}|{purpose.PostingId.Value:N}|{of}"));

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            var draft = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(draft, RandomNumberGenerator.GetBytes(KeyBytes));
            try
            {
                // Whoever comes first makes it.
                File.Move(draft, path);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        return File.ReadAllBytes(path) is { Length: KeyBytes } key
            ? key
            : throw new PortalStartException($"Nøglen {path} er beskadiget. Hent den fra en sikkerhedskopi, eller slet den: så får alle profiler nye navne hos virksomhederne.");
    }
}
