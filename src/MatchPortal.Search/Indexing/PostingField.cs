using System.Text;
using MatchPortal.Search.Port;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// One field's terms and where they occur. A term has one entry for each block it occurs in; an entry is a run of postings: the document's number in the block, and for
/// text and concepts one byte. Text has positions besides, and each document's length; facets have each document's terms.
/// </summary>
internal sealed class PostingField(ReadOnlyMemory<byte>[] sections, int first)
{
    public const int SectionCount = 15;

    private readonly Section<int> _termEntries = new(sections[first + 3]);
    private readonly Section<ushort> _entryBlocks = new(sections[first + 4]);
    private readonly Section<int> _entryStarts = new(sections[first + 5]);
    private readonly Section<ushort> _locals = new(sections[first + 6]);
    private readonly Section<byte> _payloads = new(sections[first + 7]);
    private readonly Section<byte> _positions = new(sections[first + 8]);
    private readonly Section<int> _entryPositions = new(sections[first + 9]);
    private readonly Section<int> _facetStarts = new(sections[first + 10]);
    private readonly Section<int> _facetTerms = new(sections[first + 11]);
    private readonly Section<ushort> _lengths = new(sections[first + 11]);
    private readonly Section<byte> _entryTops = new(sections[first + 12]);
    private readonly Section<ulong> _manyEntries = new(sections[first + 13]);
    private readonly Section<ulong> _manyBits = new(sections[first + 14]);
    private string?[]? _texts;
    private TermRarities? _rarities;

    public TermTable Terms { get; } = new(sections[first], sections[first + 1], sections[first + 2]);

    /// <summary>For each term its first entry, and one more for the end.</summary>
    public ReadOnlySpan<int> TermEntries => _termEntries.Span;

    /// <summary>For each entry its block.</summary>
    public ReadOnlySpan<ushort> EntryBlocks => _entryBlocks.Span;

    /// <summary>For each entry its first posting, and one more for the end.</summary>
    public ReadOnlySpan<int> EntryStarts => _entryStarts.Span;

    /// <summary>For each posting the document's number in its block, rising within an entry.</summary>
    public ReadOnlySpan<ushort> Locals => _locals.Span;

    /// <summary>For each posting its byte; empty for keywords.</summary>
    public ReadOnlySpan<byte> Payloads => _payloads.Span;

    /// <summary>The positions of all postings, see <see cref="Indexing.Positions"/>; empty but for text.</summary>
    public ReadOnlySpan<byte> PositionBytes => _positions.Span;

    /// <summary>For each entry where its positions start; empty but for text.</summary>
    public ReadOnlySpan<int> EntryPositions => _entryPositions.Span;

    /// <summary>For each document where its terms start in <see cref="FacetTerms"/>, and one more for the end; empty but for facets, and for those of which each document has exactly one.</summary>
    public ReadOnlySpan<int> FacetStarts => _facetStarts.Span;

    /// <summary>Facets: the terms of each document. In the place where text has <see cref="Lengths"/>.</summary>
    public ReadOnlySpan<int> FacetTerms => _facetTerms.Span;

    /// <summary>Text: tokens of each document.</summary>
    public ReadOnlySpan<ushort> Lengths => _lengths.Span;

    /// <summary>Text: for each entry a byte with no less points than any of its postings; empty for others.</summary>
    public ReadOnlySpan<byte> EntryTops => _entryTops.Span;

    /// <summary>A term as text, kept: for facets, whose few terms are asked for with every search.</summary>
    public string KeptText(int term)
    {
        var texts = _texts ??= new string?[Terms.Count];
        return texts[term] ??= Encoding.UTF8.GetString(Terms[term]);
    }

    /// <summary>The entry of a term in a block, or -1.</summary>
    public int Entry(int term, int block) => Entry(Entries(term), block);

    /// <summary>The entry of a block among those of a term, or -1.</summary>
    public int Entry((int First, int End) entries, int block)
    {
        var blocks = EntryBlocks[entries.First..entries.End];
        if (block < blocks.Length && blocks[block] == block)
        {
            return entries.First + block;
        }

        var found = blocks.BinarySearch((ushort)block);
        return found < 0 ? -1 : entries.First + found;
    }

    /// <summary>The first entry of a term, and the one after the last.</summary>
    public (int First, int End) Entries(int term)
    {
        var entries = TermEntries;
        return (entries[term], entries[term + 1]);
    }

    /// <summary>How many postings an entry has.</summary>
    public int Count(int entry)
    {
        var starts = EntryStarts;
        return starts[entry + 1] - starts[entry];
    }

    /// <summary>How rare a term is by statistics that are likely to be asked for again.</summary>
    public double Rarity(CorpusStatistics statistics, string field, int term, string text)
    {
        var rarities = _rarities;
        if (rarities is null || !ReferenceEquals(rarities.Statistics, statistics))
        {
            _rarities = rarities = new(statistics, field, Terms.Count);
        }

        return rarities.Of(term, text);
    }

    public EntryPostings Postings(int entry)
    {
        var starts = EntryStarts;
        var (from, count) = (starts[entry], starts[entry + 1] - starts[entry]);
        var payloads = Payloads;
        return new(Locals.Slice(from, count), payloads.IsEmpty ? payloads : payloads.Slice(from, count), count >= EntryPostings.ManyDocuments ? Bits(entry) : []);
    }

    // Entries of many documents (EntrySet), and the documents of each as bits.
    private ReadOnlySpan<ulong> Bits(int entry) => _manyBits.Span.Slice(EntrySet.Before(_manyEntries.Span, entry) * RankedBits.Words, RankedBits.Words);
}
