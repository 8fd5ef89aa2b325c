using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Data;
using MatchPortal.Core.Data.Backups;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data.Backups;

/// <summary>Whatever happens to the file, the folder it is restored to ends as it was, or holds exactly what was saved.</summary>
public sealed class DamagedBackupTests : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("matchportal-damage-").FullName;
    private readonly TestDatabase _database = TestDatabase.Absent();
    private readonly TestDatabase _target = TestDatabase.Absent();
    private byte[] _whole = [];
    private byte[] _before = [];

    private string Damaged => Path.Combine(_root, "kopi.zip");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.Open();
        await new Sample(_database.Clock).Save(_database);
        var made = await _database.Use((BackupWriter backups) => backups.Write(Path.Combine(_root, "hel.zip"), Actor.Portal, Cancel));
        _whole = await File.ReadAllBytesAsync(made.File, Cancel);
        await _target.Open();
        _before = await _target.ReadFile();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(-1)]
    [InlineData(-30)]
    public async Task Restore_WhenItIsCutShort_Refuses(int length)
    {
        await File.WriteAllBytesAsync(Damaged, _whole[..(length < 0 ? _whole.Length + length : length)], Cancel);

        await AssertRefused("er ikke en hel sikkerhedskopi fra portalen. Brug en anden; intet er ændret.");
    }

    // A bit can turn where it makes no difference, such as how far back a run of zeros is copied from.
    [Fact]
    public async Task Restore_WhenAnyByteOfItsContentIsAnother_RefusesUnlessTheContentIsTheSame()
    {
        var content = ContentOf("matchportal.db");
        var refused = 0;
        for (var part = 0; part < 20; part++)
        {
            byte[] flipped = [.. _whole];
            flipped[content.Start + (content.Length * part / 20)] ^= 0x10;
            await File.WriteAllBytesAsync(Damaged, flipped, Cancel);
            if (!SameContent(flipped))
            {
                await AssertRefused("er ikke en hel sikkerhedskopi fra portalen.");
                refused++;
            }
        }

        Assert.InRange(refused, 10, 20);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "er lavet af en nyere udgave af portalen")]
    [InlineData("matchportal.db", "keys/../../ondt", "er ikke en hel sikkerhedskopi")]
    [InlineData("\"rows\": 1,", "\"rows\": 3,", "er ikke den, der blev gemt.")]
    public async Task Restore_WhenItsManifestSaysSomethingElse_Refuses(string said, string says, string sentence)
    {
        await File.WriteAllBytesAsync(Damaged, _whole, Cancel);
        using (var zip = await ZipFile.OpenAsync(Damaged, ZipArchiveMode.Update, Cancel))
        {
            var text = Encoding.UTF8.GetString(await Take(zip, "manifest.json"));
            Assert.Contains(said, text, StringComparison.Ordinal);
            var bytes = Encoding.UTF8.GetBytes(text.Replace(said, says, StringComparison.Ordinal));
            await Take(zip, "manifest.sha256");
            await Put(zip, "manifest.json", bytes);
            await Put(zip, "manifest.sha256", SHA256.HashData(bytes));
        }

        await AssertRefused(sentence);
    }

    [Fact]
    public async Task Restore_WhenThereIsNoFile_SaysSo() =>
        await AssertRefused($"Filen {Damaged} findes ikke. Skriv stien til en sikkerhedskopi.");

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _target.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private async Task AssertRefused(string sentence)
    {
        var refusal = await Assert.ThrowsAsync<PortalStartException>(
            () => new Restoration(_target.Folder, _target.Clock).Run(Damaged, replace: true, Actor.Portal, Cancel));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(_before, await _target.ReadFile());
        Assert.DoesNotContain(Directory.EnumerateDirectories(_target.Folder.Root), folder => Path.GetFileName(folder) is not ("keys" or "indexes"));
    }

    // The packed bytes of an entry: behind its header, which names it.
    private (int Start, int Length) ContentOf(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(_whole));
        var length = (int)zip.GetEntry(name)!.CompressedLength;
        return (_whole.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)) + name.Length, length);
    }

    private bool SameContent(byte[] other)
    {
        try
        {
            return Unpacked(other).SequenceEqual(Unpacked(_whole));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Unpacked(byte[] backup)
    {
        using var zip = new ZipArchive(new MemoryStream(backup));
        using var from = zip.GetEntry("matchportal.db")!.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static async Task<byte[]> Take(ZipArchive zip, string name)
    {
        var entry = zip.GetEntry(name)!;
        using var memory = new MemoryStream();
        await using (var from = await entry.OpenAsync(Cancel))
        {
            await from.CopyToAsync(memory, Cancel);
        }

        entry.Delete();
        return memory.ToArray();
    }

    private static async Task Put(ZipArchive zip, string name, byte[] bytes)
    {
        await using var to = await zip.CreateEntry(name).OpenAsync(Cancel);
        await to.WriteAsync(bytes, Cancel);
    }
}
