namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>What a name with a capital letter is when it is no person.</summary>
internal enum KnownName
{
    Country,
    Place,
    Organisation,
    Product,
    Time,
    English,
    Abbreviation,
}
