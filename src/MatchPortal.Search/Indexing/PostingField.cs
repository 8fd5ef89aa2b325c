using System.Runtime.InteropServices;
using System.Text;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// One field's terms and where they occur. A term has one entry for each block it occurs in; an entry is a run of postings: the document's number in the block, and for
/// text and concepts one byte. Text has positions besides, and each document's length; facets have each document's terms.
/// </summary>
internal sealed class PostingField(ReadOnlyMemory<byte>[] sections, int first)
{
    public const int SectionCount = 15;

    private string?[]? _texts;

    public TermTable Terms { get; } = new(sections[first], sections[first + 1], sections[first + 2]);

    /// <summary>For each term its first entry, and one more for the end.</summary>
    public ReadOnlySpan<int> TermEntries => Ints(3);

    /// <summary>For each entry its block.</summary>
    public ReadOnlySpan<ushort> EntryBlocks => MemoryMarshal.Cast<byte, ushort>(sections[first + 4].Span);

    /// <summary>For each entry its first posting, and one more for the end.</summary>
    public ReadOnlySpan<int> EntryStarts => Ints(5);

    /// <summary>For each posting the document's number in its block, rising within an entry.</summary>
    public ReadOnlySpan<ushort> Locals => MemoryMarshal.Cast<byte, ushort>(sections[first + 6].Span);

    /// <summary>For each posting its byte; empty for keywords.</summary>
    public ReadOnlySpan<byte> Payloads => sections[first + 7].Span;

    /// <summary>The positions of all postings, see <see cref="Indexing.Positions"/>; empty but for text.</summary>
    public ReadOnlySpan<byte> PositionBytes => sections[first + 8].Span;

    /// <summary>For each entry where its positions start; empty but for text.</summary>
    public ReadOnlySpan<int> EntryPositions => Ints(9);

    /// <summary>For each document where its terms start in <see cref="FacetTerms"/>, and one more for the end; empty but for facets, and for those of which each document has exactly one.</summary>
    public ReadOnlySpan<int> FacetStarts => Ints(10);

    /// <summary>Facets: the terms of each document. Text: the length in tokens of each document, as 16-bit numbers (see <see cref="Lengths"/>).</summary>
    public ReadOnlySpan<int> FacetTerms => Ints(11);

    /// <summary>Text: tokens of each document.</summary>
    public ReadOnlySpan<ushort> Lengths => MemoryMarshal.Cast<byte, ushort>(sections[first + 11].Span);

    /// <summary>Text: for each entry a byte with no less points than any of its postings; empty for others.</summary>
    public ReadOnlySpan<byte> EntryTops => sections[first + 12].Span;

    /// <summary>The entries of many documents, rising; they have bits besides.</summary>
    private ReadOnlySpan<int> ManyEntries => Ints(13);

    /// <summary>For each of <see cref="ManyEntries"/> its documents as bits of a whole block.</summary>
    private ReadOnlySpan<ulong> ManyBits => MemoryMarshal.Cast<byte, ulong>(sections[first + 14].Span);

    /// <summary>A term as text, kept: for facets, whose few terms are asked for with every search.</summary>
    public string KeptText(int term)
    {
        var texts = _texts ??= new string?[Terms.Count];
        return texts[term] ??= Encoding.UTF8.GetString(Terms[term]);
    }

    /// <summary>The entry of a term in a block, or -1.</summary>
    public int Entry(int term, int block)
    {
        var entries = TermEntries;
        var blocks = EntryBlocks[entries[term]..entries[term + 1]];
        if (block < blocks.Length && blocks[block] == block)
        {
            return entries[term] + block;
        }

        var found = blocks.BinarySearch((ushort)block);
        return found < 0 ? -1 : entries[term] + found;
    }

    /// <summary>How many postings an entry has.</summary>
    public int Count(int entry)
    {
        var starts = EntryStarts;
        return starts[entry + 1] - starts[entry];
    }

    public EntryPostings Postings(int entry)
    {
        var starts = EntryStarts;
        var (from, count) = (starts[entry], starts[entry + 1] - starts[entry]);
        var payloads = Payloads;
        return new(Locals.Slice(from, count), payloads.IsEmpty ? payloads : payloads.Slice(from, count), count >= EntryPostings.ManyDocuments ? Bits(entry) : []);
    }

    private ReadOnlySpan<ulong> Bits(int entry) => ManyBits.Slice(ManyEntries.BinarySearch(entry) * Block.Words, Block.Words);

    private ReadOnlySpan<int> Ints(int part) => MemoryMarshal.Cast<byte, int>(sections[first + part].Span);
}
