namespace MatchPortal.Core.Lexicons;

/// <summary>Something that people search for by name.</summary>
public sealed record LexiconWord(string Text, WordKind Kind);
