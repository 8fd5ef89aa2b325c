using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MatchPortal.Core.Tests.Privacy.Disclosure;

/// <summary>Listens to the commands that this test puts to a database, through EF Core's own diagnostics.</summary>
internal sealed class CommandLog : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<CommandLog?> Mine = new();

    private readonly List<IDisposable> _listening = [];

    public CommandLog()
    {
        Mine.Value = this;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public List<string> Texts { get; } = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && Mine.Value == this)
        {
            Texts.Add(((CommandEventData)value.Value!).Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _listening.ForEach(listening => listening.Dispose());
}
