namespace MatchPortal.Search.Analysis;

/// <summary>
/// A set of keys, each with a whole number, walked char by char: a node's children lie side by side, so a step is one search in a short
/// span. Immutable.
/// </summary>
internal sealed class WordTrie
{
    public const int Root = 0;
    public const int Nothing = -1;

    private readonly char[] _labels;
    private readonly Node[] _nodes;

    private WordTrie(char[] labels, Node[] nodes) => (_labels, _nodes) = (labels, nodes);

    public bool IsEmpty => _labels.Length == 1;

    /// <summary>The node below by a char, or <see cref="Nothing"/>.</summary>
    public int Step(int node, char label)
    {
        var first = _nodes[node].FirstChild;
        var found = _labels.AsSpan(first, _nodes[node + 1].FirstChild - first).IndexOf(label);
        return found < 0 ? Nothing : first + found;
    }

    /// <summary>The value of the key that ends here, or <see cref="Nothing"/>.</summary>
    public int Value(int node) => _nodes[node].Value;

    /// <param name="keys">Not empty strings, values at least 0.</param>
    public static WordTrie Of(IReadOnlyDictionary<string, int> keys)
    {
        var sorted = keys.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        List<char> labels = ['\0'];
        List<int> values = [Nothing];
        List<Node> nodes = [];
        var open = new Queue<(int From, int To, int Depth)>([(0, sorted.Length, 0)]);

        // Breadth first: the children of one node get numbers in a row.
        while (open.TryDequeue(out var node))
        {
            nodes.Add(new Node(labels.Count, values[nodes.Count]));
            for (var from = node.From; from < node.To;)
            {
                var label = sorted[from].Key[node.Depth];
                var to = from;
                while (to < node.To && sorted[to].Key[node.Depth] == label)
                {
                    to++;
                }
                var endsHere = sorted[from].Key.Length == node.Depth + 1;
                labels.Add(label);
                values.Add(endsHere ? sorted[from].Value : Nothing);
                open.Enqueue((endsHere ? from + 1 : from, to, node.Depth + 1));
                from = to;
            }
        }
        nodes.Add(new Node(labels.Count, Nothing));
        return new([.. labels], [.. nodes]);
    }

    /// <summary>The children go on to the first child of the next node.</summary>
    private readonly record struct Node(int FirstChild, int Value);
}
