namespace MatchPortal.Web.SignIn;

/// <summary>Where the configuration tells the server to listen. As in the server, Kestrel's own section comes before --urls and ASPNETCORE_URLS, and these before the ports alone.</summary>
internal static class ListenAddresses
{
    public static IReadOnlyList<string> Configured(IConfiguration configuration)
    {
        string[] endpoints = [.. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>()];
        string[] urls = Split(configuration["urls"]);
        return endpoints is not [] ? endpoints
            : urls is not [] ? urls
            :
            [
                .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
                .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
            ];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
