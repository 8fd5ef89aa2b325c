using System.Text;
using MatchPortal.Cli.Frame;

// Danish letters also in a Windows console.
Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.Run(args, Terminal.OfProcess());
