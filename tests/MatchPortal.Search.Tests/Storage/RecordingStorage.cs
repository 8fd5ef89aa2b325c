using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>
/// A folder in memory that knows what is durable. It can be cut after so many operations, deaf to one sync, or fail once; a crash then keeps of everything not synced
/// whatever chance wants: bytes cut short, zeroed or as before, names new, old or gone, in any order.
/// </summary>
internal sealed class RecordingStorage : IIndexStorage
{
    private readonly Dictionary<string, Inode> _names = [];
    private readonly Dictionary<string, Inode> _durableNames = [];
    private readonly List<Action<Dictionary<string, Inode>>> _pending = [];
    private int _syncs;

    /// <summary>Operations done so far.</summary>
    public int Operations { get; private set; }

    /// <summary>Syncs done so far.</summary>
    public int Syncs => _syncs;

    /// <summary>Every operation from this one on throws, as if the power was gone.</summary>
    public int CutAt { get; set; } = int.MaxValue;

    /// <summary>This one operation throws.</summary>
    public int FailAt { get; set; } = -1;

    /// <summary>This sync does nothing.</summary>
    public int DeafSync { get; set; } = -1;

    public IReadOnlyList<string> List() => [.. _names.Keys];

    public byte[] Read(string name) => _names.TryGetValue(name, out var file) ? file.Bytes : throw new FileNotFoundException(name);

    public void Write(string name, IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        Step();
        if (!_names.TryGetValue(name, out var file))
        {
            file = new Inode();
            Do(names => names[name] = file);
        }

        file.Bytes = [.. pieces.SelectMany(piece => piece.ToArray())];
    }

    public void Sync(string name)
    {
        Step();
        if (_syncs++ != DeafSync)
        {
            _names[name].Durable = _names[name].Bytes;
        }
    }

    public void Rename(string from, string to)
    {
        Step();
        var file = _names[from];
        Do(names =>
        {
            names.Remove(from);
            names[to] = file;
        });
    }

    public void SyncFolder()
    {
        Step();
        if (_syncs++ != DeafSync)
        {
            _pending.ForEach(change => change(_durableNames));
            _pending.Clear();
        }
    }

    public void Delete(string name)
    {
        Step();
        Do(names => names.Remove(name));
    }

    public void Dispose()
    {
    }

    /// <summary>What a machine finds that was cut off now and started again.</summary>
    public RecordingStorage Crash(Random chance)
    {
        var names = new Dictionary<string, Inode>(_durableNames);
        foreach (var change in _pending.Where(_ => chance.Next(2) == 0))
        {
            change(names);
        }

        var after = new RecordingStorage();
        foreach (var (name, file) in names)
        {
            after._names[name] = after._durableNames[name] = file.AfterCrash(chance);
        }

        return after;
    }

    private void Do(Action<Dictionary<string, Inode>> change)
    {
        change(_names);
        _pending.Add(change);
    }

    private void Step()
    {
        if (Operations >= CutAt || Operations == FailAt)
        {
            Operations++;
            throw new IOException("No space left on device");
        }

        Operations++;
    }

    private sealed class Inode
    {
        public byte[] Bytes { get; set; } = [];

        public byte[] Durable { get; set; } = [];

        public Inode AfterCrash(Random chance)
        {
            var bytes = ReferenceEquals(Bytes, Durable) ? Bytes : chance.Next(4) switch
            {
                0 => Durable,
                1 => Bytes[..chance.Next(Bytes.Length + 1)],
                2 => new byte[Bytes.Length],
                _ => Bytes,
            };
            return new() { Bytes = bytes, Durable = bytes };
        }
    }
}
