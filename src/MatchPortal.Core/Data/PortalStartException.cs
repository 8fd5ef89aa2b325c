namespace MatchPortal.Core.Data;

/// <summary>
/// A program cannot start or go on, and the person who runs it can do something about it. The message is one sentence or two that say what; the program
/// prints it, without a stack trace, and ends with exit code 1.
/// </summary>
public sealed class PortalStartException(string sentence, Exception? cause = null) : Exception(sentence, cause);
