namespace MatchPortal.Core.Indexes;

public enum IndexTask
{
    /// <summary>Build anew from the database.</summary>
    Rebuild,

    /// <summary>Compare with the database.</summary>
    Check,
}
