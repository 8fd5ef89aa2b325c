using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Walks over the documents of one entry of a text field, and gives the positions of the one it stands on.</summary>
internal sealed class PositionWalk
{
    private readonly PostingField? _field;
    private readonly List<int> _positions = [];
    private readonly int _end;
    private int _posting;
    private int _byte;
    private bool _isRead;
    private bool _hasStarted;

    public PositionWalk(PostingField field, int entry)
    {
        _field = field;
        _posting = field.EntryStarts[entry] - 1;
        _end = field.EntryStarts[entry + 1];
        _byte = field.EntryPositions[entry];
        _isRead = true;
    }

    private PositionWalk()
    {
    }

    /// <summary>Stands on every document at every position.</summary>
    public static PositionWalk Anywhere { get; } = new();

    public ushort Local => _field!.Locals[_posting];

    public List<int> Positions
    {
        get
        {
            if (!_isRead)
            {
                Indexing.Positions.Read(_field!.PositionBytes, ref _byte, _field.Payloads[_posting], _positions);
                _isRead = true;
            }

            return _positions;
        }
    }

    public bool MoveNext()
    {
        if (!_isRead)
        {
            Indexing.Positions.Skip(_field!.PositionBytes, ref _byte, _field.Payloads[_posting]);
        }

        _isRead = false;
        _hasStarted = true;
        return ++_posting < _end;
    }

    /// <summary>Moves on to a document, if it is there. Requires: documents are asked for in rising order.</summary>
    public bool MoveTo(ushort local)
    {
        if (_field is null)
        {
            return true;
        }

        while (!_hasStarted || (_posting < _end && Local < local))
        {
            if (!MoveNext())
            {
                return false;
            }
        }

        return _posting < _end && Local == local;
    }

    public bool Holds(int position) => _field is null || Positions.BinarySearch(position) >= 0;
}
