namespace MatchPortal.Web.Ui;

public static class MappingSetup
{
    /// <summary>AutoMapper, for reads: the Profile beside each feature's rows. Without a licence key it logs one warning, as its README says.</summary>
    public static IServiceCollection AddPortalMapping(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAutoMapper(mapping =>
        {
            mapping.LicenseKey = configuration["AutoMapper:LicenseKey"];
            mapping.AddMaps(typeof(MappingSetup).Assembly);
        });
}
