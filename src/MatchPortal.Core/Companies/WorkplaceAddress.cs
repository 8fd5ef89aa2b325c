namespace MatchPortal.Core.Companies;

/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">The postal district's name.</param>
/// <param name="MunicipalityCode">Three digits.</param>
public sealed record WorkplaceAddress(string Street, string PostalCode, string City, string MunicipalityCode);
