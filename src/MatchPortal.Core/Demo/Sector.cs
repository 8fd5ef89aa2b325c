namespace MatchPortal.Core.Demo;

/// <summary>A line of business: whom it employs, how large it is and what its companies are called.</summary>
internal sealed record Sector(string Key, double Weight, Urn<string> Groups, int Least, int Most, int Workplaces, IReadOnlyList<string> Names)
{
    /// <summary>Care, schools and social services are run by the public as a rule.</summary>
    public bool IsPublic => Key is "pleje" or "boern" or "socialt";
}
