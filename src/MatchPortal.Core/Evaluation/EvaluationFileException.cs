namespace MatchPortal.Core.Evaluation;

/// <summary>A file of an evaluation cannot be used. The message is Danish and says in which file and line, and what it should be.</summary>
public sealed class EvaluationFileException(string message) : Exception(message);
