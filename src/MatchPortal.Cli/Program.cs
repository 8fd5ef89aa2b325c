using System.CommandLine;

var root = new RootCommand("MatchPortals kommandoer.");
#if SCHEMA_TOOLS
root.Add(MatchPortal.Cli.Schema.SchemaCommand.Create());
#endif
return await root.Parse(args).InvokeAsync();
