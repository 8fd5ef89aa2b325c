using System.CommandLine;
using MatchPortal.Core.Data;

namespace MatchPortal.Cli.Frame;

/// <summary>What every command has: a terminal, the options of all commands, and the way to the data folder.</summary>
internal sealed class CommandFrame(Terminal terminal)
{
    public Terminal Terminal => terminal;

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Datamappen. Uden den: Portal__DataFolder fra miljøet, ellers index-data/built i et checkout, ellers data ved siden af programmet.",
        HelpName = "MAPPE",
        Recursive = true,
    };

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Vis hele fejlen, hvis noget går galt, som programmet ikke kender.",
        Recursive = true,
    };

    public DataFolder Folder(ParseResult parsed) =>
        DataFolder.Find(parsed.GetValue(Data) ?? Environment.GetEnvironmentVariable("Portal__DataFolder"));

    /// <summary>Opens the folder's database.</summary>
    /// <exception cref="PortalStartException">There is none, or it cannot be used.</exception>
    public async Task<PortalSession> Open(ParseResult parsed, CancellationToken cancel)
    {
        var folder = Folder(parsed);
        return File.Exists(folder.Database)
            ? await PortalSession.Open(folder, cancel)
            : throw new PortalStartException($"Der er ingen database i {folder.Root}. Vælg datamappen med --data, eller begynd en ny med admin create.");
    }

    /// <summary>Opens the folder's database, and makes it first where there is none.</summary>
    /// <exception cref="PortalStartException">It cannot be made or used.</exception>
    public Task<PortalSession> OpenOrCreate(ParseResult parsed, CancellationToken cancel) =>
        PortalSession.Open(Folder(parsed), cancel);
}
