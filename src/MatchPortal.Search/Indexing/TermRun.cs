namespace MatchPortal.Search.Indexing;

/// <summary>The documents of one term while a segment is made; they come in rising order.</summary>
internal sealed class TermRun
{
    public List<int> Documents { get; } = new(2);

    /// <summary>For each document the payload, or for text the number of positions.</summary>
    public List<int> Values { get; } = new(2);

    /// <summary>For text the positions of all documents, one after the other.</summary>
    public List<int> Positions { get; } = [];

    public void Add(int document, int value)
    {
        Documents.Add(document);
        Values.Add(value);
    }

    public void AddPosition(int document, int position)
    {
        if (Documents.Count == 0 || Documents[^1] != document)
        {
            Add(document, 0);
        }

        Values[^1]++;
        Positions.Add(position);
    }
}
