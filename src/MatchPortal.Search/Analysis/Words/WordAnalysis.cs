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
            AddKnown(_known, piece);
            return;
        }
        var read = AddDanish(piece);
        ReadTogether(read, piece);
        if (_use == AnalysisUse.Query && read.IsDoubtful)
        {
            Digraphs.UnifyAll(ref _word);
            Add(TokenKind.Variant, piece, DanishTerm.Of(_word.Letters));
        }
    }

    private void AddKnown(KnownWords known, in WordPiece piece)
    {
        var letters = _text[piece.Start..piece.End];
        if (!known.TryAdd(letters, _position, piece.Start, _tokens, out var read))
        {
            var firstToken = _tokens.Count;
            read = AddDanish(piece);
            known.Keep(letters, read, piece.Start, firstToken, _tokens);
        }
        ReadTogether(read, piece);
    }

    /// <summary>What a word says together with those beside it.</summary>
    private void ReadTogether(scoped in DanishWord read, scoped in WordPiece piece)
    {
        if (_use == AnalysisUse.Index)
        {
            _neighbours.Read(read, _position, piece);
        }
        _synonyms.Read(read.Term, _position, piece);
    }

    /// <summary>Adds a word and its parts.</summary>
    private DanishWord AddDanish(scoped in WordPiece piece)
    {
        _word.Read(_text, piece);
        var isDoubtful = _word.HasDigraph && piece.IsPlainWord && Digraphs.Unify(ref _word);
        var isStopWord = piece.IsPlainWord && StopWords.Contains(_word.Letters) && !IsTradeName(piece);
        var term = isStopWord || !piece.IsPlainWord ? _word.Letters : DanishTerm.Of(_word.Letters);
        if (!isStopWord)
        {
            Add(TokenKind.Word, piece, term);
        }
        var head = _use == AnalysisUse.Index && piece.IsPlainWord && !isStopWord ? AddParts() : 0;
        return new DanishWord(_word.Letters, term, head, isStopWord, isDoubtful);
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
