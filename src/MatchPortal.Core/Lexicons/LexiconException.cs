namespace MatchPortal.Core.Lexicons;

/// <summary>The lexicon's files cannot be used. The message is Danish and says in which file and line, and what to do about it.</summary>
public sealed class LexiconException(string message, Exception? cause = null) : Exception(message, cause);
