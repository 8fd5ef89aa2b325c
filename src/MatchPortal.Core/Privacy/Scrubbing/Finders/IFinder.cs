using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>
/// Looks for one kind of thing. Requires: time in proportion to the passage's length; never looks past a removed token as if it were a word. Guarantees: takes
/// whole things, so that a text whose things have all been taken holds none of that kind.
/// </summary>
internal interface IFinder
{
    void Find(Passage passage);
}
