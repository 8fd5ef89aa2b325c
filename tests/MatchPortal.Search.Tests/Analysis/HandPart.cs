namespace MatchPortal.Search.Tests.Analysis;

/// <param name="To">The letter after the last of the part itself.</param>
/// <param name="Next">The first letter of the next part, after a linking letter.</param>
internal readonly record struct HandPart(int From, int To, int Next)
{
    public bool EndsAt(int letter) => letter == To || letter == Next;
}
