namespace MatchPortal.Core.Lexicons.Loading;

internal static class PlaceReader
{
    /// <exception cref="LexiconException">At the first error.</exception>
    public static PlaceTable Read(LexiconSource source)
    {
        var regions = source.Table(TableFile.Regions).ReadCoded(RegionOf, region => region.Code);
        var municipalities = source.Table(TableFile.Municipalities)
            .ReadCoded(row => MunicipalityOf(row, regions), municipality => municipality.Code);
        var districts = source.Table(TableFile.PostalDistricts)
            .ReadCoded(row => DistrictOf(row, municipalities), district => district.Code);
        return new PlaceTable(regions, municipalities, districts);
    }

    private static Region RegionOf(TableRow row) => new(row["code"], row.Required("label"));

    private static Municipality MunicipalityOf(TableRow row, CodeTable<Region> regions) => new(
        row["code"],
        row.Required("label"),
        row.Reference("region", regions.Contains, TableFile.Regions),
        row.Point(),
        row.Number("population", 1));

    private static PostalDistrict DistrictOf(TableRow row, CodeTable<Municipality> municipalities) => new(
        row["code"],
        row.Required("name"),
        row.Reference("municipality", municipalities.Contains, TableFile.Municipalities),
        row.Point());
}
