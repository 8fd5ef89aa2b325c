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
    private NeighbourWords _neighbours;
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
        _neighbours = new NeighbourWords(text, tokens);
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
        if (_known is not null && KnownWords.IsWorthKeeping(piece))
        {
            AddKnown(piece, _known);
            return;
        }
        var term = AddDanish(piece, out var isDoubtful, out var head, out var isStopWord);
        if (_use == AnalysisUse.Index)
        {
            _neighbours.Read(_word.Letters, head, isStopWord, _position, piece);
        }
        _synonyms.Read(term, _position, piece);
        AddVariant(piece, isDoubtful);
    }

    /// <summary>Adds a document's word, from what was made of it before if it was met before.</summary>
    private void AddKnown(in WordPiece piece, KnownWords words)
    {
        var written = _text[piece.Start..piece.End];
        var known = words.TryAdd(written, _position, piece.Start, _tokens);
        if (known is null)
        {
            var firstToken = _tokens.Count;
            var term = AddDanish(piece, out _, out var head, out var isStopWord).ToString();
            known = new(KnownWords.Tokens(_tokens, firstToken, piece.Start), _word.Letters.ToString(), term, head, isStopWord);
            words.Keep(written, known);
        }
        _neighbours.Read(known.Letters, known.Head, known.IsStopWord, _position, piece);
        _synonyms.Read(known.Term, _position, piece);
    }

    /// <summary>Adds a word and its parts.</summary>
    /// <returns>What stands for it in a phrase of synonyms.</returns>
    private ReadOnlySpan<char> AddDanish(scoped in WordPiece piece, scoped out bool isDoubtful, scoped out int head, scoped out bool isStopWord)
    {
        _word.Read(_text, piece);
        isDoubtful = _word.HasDigraph && piece.IsPlainWord && Digraphs.Unify(ref _word);
        isStopWord = piece.IsPlainWord && StopWords.Contains(_word.Letters) && !IsTradeName(piece);
        var term = isStopWord || !piece.IsPlainWord ? _word.Letters : DanishTerm.Of(_word.Letters);
        if (!isStopWord)
        {
            Add(TokenKind.Word, piece, term);
        }
        head = _use == AnalysisUse.Index && piece.IsPlainWord && !isStopWord ? AddParts() : 0;
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

    /// <summary>MIG is a way of welding where mig is me.</summary>
    private readonly bool IsTradeName(in WordPiece piece) => piece.IsCapitals && _word.Letters.SequenceEqual("mig");

    /// <summary>Adds the parts of a compound.</summary>
    /// <returns>Where its last part starts, 0 if it is no compound.</returns>
    private readonly int AddParts()
    {
        if (_word.IsCut || _word.Length < CompoundSplitter.MinLength)
        {
            return 0;
        }
        Span<CompoundPart> found = stackalloc CompoundPart[CompoundSplitter.MaxParts];
        var count = new CompoundSplitter(_parts).Split(_word.Letters, found);
        var head = _word.Length;
        foreach (var part in found[..count])
        {
            var place = _word.Place(part.From, part.To);
            var isRun = part.Word == CompoundPart.Run;
            _tokens.Add(new Token(_position, 1, place.Start, place.Length, TokenKind.Part), isRun ? DanishTerm.Of(_word.Letters[part.From..part.To]) : _parts.Term(part.Word));
            head = part.To == _word.Length && !isRun ? Math.Min(head, part.From) : head;
        }
        return count == 0 ? 0 : head;
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
        if (_isDanish && term.Contains('.') && !term.ContainsAny('@', '_'))
        {
            AddWithoutPoints(place, term);
        }
    }

    /// <summary>Node.js is also nodejs, and ph.d. is phd.</summary>
    private readonly void AddWithoutPoints(in Token place, ReadOnlySpan<char> term)
    {
        Span<char> plain = stackalloc char[MaxJoined];
        var length = 0;
        foreach (var letter in term)
        {
            plain[length] = letter;
            length += letter == '.' ? 0 : 1;
        }
        _tokens.Add(place, DanishTerm.Of(plain[..length]));
    }

    private readonly void Add(TokenKind kind, in WordPiece piece, ReadOnlySpan<char> term)
        => _tokens.Add(new Token(_position, 1, piece.Start, piece.Length, kind), term);
}
