using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>A table of the lexicon, looked up by code or id. Codes are compared exactly. Immutable, so any thread may read it.</summary>
public class CodeTable<T>
    where T : class
{
    private readonly FrozenDictionary<string, T> _byCode;

    /// <param name="otherCodes">Codes by which an item is known beside its own, each with the own.</param>
    internal CodeTable(ImmutableArray<T> all, Func<T, string> codeOf, IReadOnlyDictionary<string, string>? otherCodes = null)
    {
        All = all;
        CodeOf = codeOf;
        var byCode = all.ToDictionary(codeOf, StringComparer.Ordinal);
        foreach (var (other, code) in otherCodes ?? FrozenDictionary<string, string>.Empty)
        {
            byCode.TryAdd(other, byCode[code]);
        }

        _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<T> All { get; }

    private protected Func<T, string> CodeOf { get; }

    /// <summary>For codes that are known to exist.</summary>
    /// <exception cref="KeyNotFoundException">When the lexicon does not have the code.</exception>
    public T this[string code] => Find(code) ?? throw new KeyNotFoundException($"The lexicon has no {typeof(T).Name} {code}.");

    public T? Find(string code) => _byCode.GetValueOrDefault(code);

    public bool Contains(string code) => _byCode.ContainsKey(code);
}
