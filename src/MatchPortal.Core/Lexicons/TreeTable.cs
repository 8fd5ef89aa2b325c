using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>
/// A table whose rows lie under at most one broader row each; the loader has refused cycles. Unknown codes have nothing above or below.
/// </summary>
public class TreeTable<T> : CodeTable<T>
    where T : class
{
    private readonly Func<T, string?> _broaderOf;
    private readonly FrozenDictionary<string, ImmutableArray<T>> _narrower;

    internal TreeTable(ImmutableArray<T> all, Func<T, string> codeOf, Func<T, string?> broaderOf, IReadOnlyDictionary<string, string>? otherCodes = null)
        : base(all, codeOf, otherCodes)
    {
        _broaderOf = broaderOf;
        _narrower = all.Where(item => broaderOf(item) is not null).GroupBy(item => broaderOf(item)!, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>One step up; null at the top.</summary>
    public T? BroaderOf(string code) => Find(code) is { } item && _broaderOf(item) is { } broader ? this[broader] : null;

    /// <summary>One step down, in the order of the file.</summary>
    public ImmutableArray<T> NarrowerOf(string code) => _narrower.GetValueOrDefault(code, []);

    /// <summary>Every step up, the nearest first.</summary>
    public IEnumerable<T> AllBroaderOf(string code)
    {
        for (var broader = BroaderOf(code); broader is not null; broader = BroaderOf(CodeOf(broader)))
        {
            yield return broader;
        }
    }

    /// <summary>Everything below: each row before what lies under it, otherwise in the order of the file.</summary>
    public IEnumerable<T> AllNarrowerOf(string code) =>
        NarrowerOf(code).SelectMany(narrower => AllNarrowerOf(CodeOf(narrower)).Prepend(narrower));
}
