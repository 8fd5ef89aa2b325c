using Microsoft.Extensions.Options;

namespace MatchPortal.Web;

/// <summary>Stops a site that could not tell people whom to call. The sentence is for the one who installs it.</summary>
public sealed class PortalOptionsCheck : IValidateOptions<PortalOptions>
{
    public ValidateOptionsResult Validate(string? name, PortalOptions options)
    {
        string[] wrong =
        [
            .. Missing(nameof(options.Municipality), options.Municipality),
            .. Missing(nameof(options.Town), options.Town),
            .. Missing(nameof(options.Address), options.Address),
            .. Missing(nameof(options.CompanyHours), options.CompanyHours),
            .. Missing(nameof(options.CitizenHours), options.CitizenHours),
            .. Missing(nameof(options.VisitHours), options.VisitHours),
            .. NoPhone(nameof(options.CompanyPhone), options.CompanyPhone),
            .. NoPhone(nameof(options.CitizenPhone), options.CitizenPhone),
            .. NoEmail(nameof(options.Email), options.Email),
            .. NoEmail(nameof(options.DataProtectionEmail), options.DataProtectionEmail),
        ];
        return wrong is []
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Under {PortalOptions.Section} i appsettings.json mangler: {string.Join(", ", wrong)}.");
    }

    private static IEnumerable<string> Missing(string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? [name] : [];

    private static IEnumerable<string> Missing(string name, LocalText text) =>
        string.IsNullOrWhiteSpace(text.Danish) || string.IsNullOrWhiteSpace(text.English) ? [$"{name} på dansk og engelsk"] : [];

    private static IEnumerable<string> NoPhone(string name, string value) =>
        value.Length == 8 && value.All(char.IsAsciiDigit) ? [] : [$"{name} med 8 cifre"];

    private static IEnumerable<string> NoEmail(string name, string value) =>
        value.Contains('@', StringComparison.Ordinal) ? [] : [$"{name} med en adresse"];
}
