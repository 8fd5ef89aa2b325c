namespace MatchPortal.Core.Lexicons;

/// <summary>The four levels of DISCO-08; the number is the count of digits in the code.</summary>
public enum OccupationLevel
{
    Major = 1,
    SubMajor = 2,
    Minor = 3,
    Unit = 4,
}
