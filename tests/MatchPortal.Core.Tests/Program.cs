using MatchPortal.Core.Tests.Mail;

// Like the entry point that xunit makes, but for the child that a test starts.
return args switch
{
    [MailChild.Command, var port] => await MailChild.Run(port),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
