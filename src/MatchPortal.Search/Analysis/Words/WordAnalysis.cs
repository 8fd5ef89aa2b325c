namespace MatchPortal.Search.Analysis;

/// <summary>One run over a text by the analyzers that give words: Danish and Surface.</summary>
internal ref struct WordAnalysis
{
    private const int MaxJoined = 128;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isDanish;
    private readonly AnalysisUse _use;
    private readonly WordParts _parts;
    private readonly TokenBuffer _tokens;
    private readonly KnownWords? _known;
    private SynonymMatcher _synonyms;
    private FoldedWord _word;
    private int _position;

    public WordAnalysis(Analyzer analyzer, ReadOnlySpan<char> text, AnalysisUse use, TokenBuffer tokens, FoldedWord word)
    {
        _text = text;
        _isDanish = analyzer.Kind == AnalyzerKind.Danish;
        _use = use;
        _parts = analyzer.Parts;
        _tokens = tokens;
        _synonyms = new SynonymMatcher(analyzer.Synonyms, use, tokens);
        _word = word;
        _known = use == AnalysisUse.Index ? tokens.Known : null;
        _known?.Use(analyzer);
    }

    public void Run()
    {
        var scanner = new WordScanner(_text);
        var chain = default(WordChain);
        while (chain.Read(ref scanner))
        {
            if (chain.IsOneWord)
            {
                AddJoined(chain);
            }
            for (var i = 0; i < chain.Count; i++)
            {
                AddWord(chain[i]);
                _position++;
            }
        }
    }

    private void AddWord(in WordPiece piece)
    {
        if (!_isDanish)
        {
            _word.Read(_text, piece);
            Add(TokenKind.Word, piece, _word.Letters);
            return;
        }
        if (_known is null || !KnownWords.IsWorthKeeping(piece))
        {
            _synonyms.Read(AddDanish(piece, out var isDoubtful), _position, piece);
            AddVariant(piece, isDoubtful);
            return;
        }
        var letters = _text[piece.Start..piece.End];
        ReadOnlySpan<char> inPhrases = _known.TryAdd(letters, _position, piece.Start, _tokens);
        if (inPhrases.IsEmpty)
        {
            var firstToken = _tokens.Count;
            inPhrases = AddDanish(piece, out _);
            _known.Keep(letters, inPhrases, piece.Start, firstToken, _tokens);
        }
        _synonyms.Read(inPhrases, _position, piece);
    }

    /// <summary>Adds a word and its parts.</summary>
    /// <returns>What stands for it in a phrase of synonyms.</returns>
    private ReadOnlySpan<char> AddDanish(scoped in WordPiece piece, scoped out bool isDoubtful)
    {
        _word.Read(_text, piece);
        isDoubtful = _word.HasDigraph && piece.IsPlainWord && Digraphs.Unify(ref _word);
        var isStopWord = piece.IsPlainWord && StopWords.Contains(_word.Letters);
        var term = isStopWord || !piece.IsPlainWord ? _word.Letters : DanishTerm.Of(_word.Letters);
        if (!isStopWord)
        {
            Add(TokenKind.Word, piece, term);
        }
        if (_use == AnalysisUse.Index && piece.IsPlainWord && !isStopWord)
        {
            AddParts();
        }
        return term;
    }

    private void AddVariant(in WordPiece piece, bool isDoubtful)
    {
        if (_use == AnalysisUse.Query && isDoubtful)
        {
            Digraphs.UnifyAll(ref _word);
            Add(TokenKind.Variant, piece, DanishTerm.Of(_word.Letters));
        }
    }

    private readonly void AddParts()
    {
        if (_word.IsCut || _word.Length < CompoundSplitter.MinLength)
        {
            return;
        }
        Span<CompoundPart> found = stackalloc CompoundPart[CompoundSplitter.MaxParts];
        var count = new CompoundSplitter(_parts).Split(_word.Letters, found);
        foreach (var part in found[..count])
        {
            var place = _word.Place(part.From, part.To);
            _tokens.Add(new Token(_position, 1, place.Start, place.Length, TokenKind.Part), _parts.Term(part.Word));
        }
    }

    /// <summary>The chain as one word. Hyphens and strokes fall away, so that it-supporter is itsupporter and C/E is CE.</summary>
    private void AddJoined(in WordChain chain)
    {
        Span<char> joined = stackalloc char[MaxJoined];
        var length = 0;
        var isPlain = true;
        for (var i = 0; i < chain.Count; i++)
        {
            _word.Read(_text, chain[i]);
            if (_isDanish && _word.HasDigraph && chain[i].IsPlainWord)
            {
                Digraphs.Unify(ref _word);
            }
            var sign = i < chain.Count - 1 && (!_isDanish || chain[i].Joint is '.' or '@' or '_') ? chain[i].Joint : '\0';
            var takesDot = length > 0 && joined[length - 1] == '.' && _word.Letters[0] == '.';
            length -= takesDot ? 1 : 0;
            if (_word.IsCut || length + _word.Length + 1 > MaxJoined)
            {
                return;
            }
            _word.Letters.CopyTo(joined[length..]);
            length += _word.Length;
            if (sign != '\0')
            {
                joined[length++] = sign;
            }
            isPlain &= chain[i].IsPlainWord && sign == '\0';
        }
        var term = joined[..length];
        var place = new Token(_position, chain.Count, chain.Start, chain.End - chain.Start, TokenKind.Joined);
        _tokens.Add(place, _isDanish && isPlain ? DanishTerm.Of(term) : term);
    }

    private readonly void Add(TokenKind kind, in WordPiece piece, ReadOnlySpan<char> term)
        => _tokens.Add(new Token(_position, 1, piece.Start, piece.Length, kind), term);
}
