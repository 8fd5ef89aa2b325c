namespace MatchPortal.Core.Privacy.Scrubbing.Words;

internal enum EmployerUse
{
    /// <summary>A place of work wherever it is named.</summary>
    Always,

    /// <summary>Also a word, a system or a make, so only after words such as hos.</summary>
    InContext,
}
