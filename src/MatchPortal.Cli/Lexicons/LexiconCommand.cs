using System.CommandLine;
using MatchPortal.Cli.Frame;

namespace MatchPortal.Cli.Lexicons;

/// <summary><c>lexicon</c>: what lies beside the shipped lexicon in a data folder.</summary>
internal static class LexiconCommand
{
    public static Command Create(CommandFrame frame) => new("lexicon", "Portalens ord: fag, titler og kompetencer.")
    {
        new Command("import", "Henter andres klassifikationer ind ved siden af portalens egne ord.") { EscoCommand.Create(frame) },
    };
}
