using MatchPortal.Search.Tests.Storage;

// Like the entry point that xunit makes, but for the child of the crash test.
return args is [CrashChild.Command, var folder] ? CrashChild.Run(folder) : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
