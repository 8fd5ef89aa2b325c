using MatchPortal.Search.Tests.Queries;
using MatchPortal.Search.Tests.Storage;

// Like the entry point that xunit makes, but for the children that two tests start.
return args switch
{
    [CrashChild.Command, var engine, var folder] => CrashChild.Run(engine, folder),
    [WidthChild.Command] => WidthChild.Run(),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
