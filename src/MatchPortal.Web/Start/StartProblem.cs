using System.Net.Sockets;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Start;

/// <summary>What the person who starts the site can mend, in one line.</summary>
internal static class StartProblem
{
    /// <returns>Null when it is a fault of the program, which is thrown on.</returns>
    public static string? Explain(Exception problem) => problem switch
    {
        PortalStartException or LexiconException => OneLine(problem.Message),
        OptionsValidationException options => OneLine(string.Join(" ", options.Failures)),
        InvalidDataException { InnerException: FormatException cause } => OneLine($"En fil med indstillinger kan ikke læses, ret den: {problem.Message} {cause.Message}"),
        _ => null,
    };

    /// <summary>For what the server throws when it cannot listen.</summary>
    /// <returns>Null when it is something else.</returns>
    public static string? ExplainListening(Exception problem, IConfiguration configuration)
    {
        var addresses = string.Join(" og ", ListenAddresses.Configured(configuration).DefaultIfEmpty("http://localhost:5000"));
        return problem switch
        {
            IOException { InnerException: AddressInUseException } => $"{addresses} er i brug af et andet program. Stop det, eller vælg en anden port, for eksempel --urls http://localhost:5090.",
            SocketException => $"Portalen kan ikke lytte på {addresses}. Vælg en anden adresse eller port, for eksempel --urls http://localhost:5090.",
            FormatException => $"{addresses} er ikke en adresse, portalen kan lytte på. Skriv den som http://localhost:5090.",
            _ => null,
        };
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
