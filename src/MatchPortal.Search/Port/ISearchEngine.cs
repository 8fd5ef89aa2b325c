namespace MatchPortal.Search.Port;

/// <summary>Something that keeps indexes in folders.</summary>
public interface ISearchEngine
{
    /// <summary>The name people are shown, such as "Embedded".</summary>
    string Name { get; }

    /// <summary>Opens the index of a folder at its last commit; an empty or missing folder is a new, empty index.</summary>
    /// <param name="folder">Used by this index alone.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="stamps">What the index was made from (source, lexicon …); compared, in full, with what the last commit carries.</param>
    /// <exception cref="IndexRebuildException">Damaged, incomplete, or made by another format, schema or stamps: build it anew. Nothing was changed.</exception>
    /// <exception cref="IndexLockedException">Another process has it open.</exception>
    ISearchIndex Open(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps);

    /// <summary>Throws away what the folder holds and opens a new, empty index in it.</summary>
    /// <exception cref="IndexLockedException">Another process has it open.</exception>
    ISearchIndex Create(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps);
}
