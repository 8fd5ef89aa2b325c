namespace MatchPortal.Core.JobCentres;

/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">The postal district's name.</param>
/// <param name="Phone">Eight digits.</param>
public sealed record UnitAddress(string Street, string PostalCode, string City, string Phone);
