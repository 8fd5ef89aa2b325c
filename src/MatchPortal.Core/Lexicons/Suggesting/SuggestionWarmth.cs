using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Titles;
using Microsoft.Extensions.Hosting;

namespace MatchPortal.Core.Lexicons.Suggesting;

/// <summary>Makes the tables for suggestions ready a little after the start, when the first pages have had the machine to themselves; one after the other.</summary>
public sealed class SuggestionWarmth(Prepared<FreeTextReader> reader, Prepared<TitleSearch> titles, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(Pause, clock, stoppingToken);
            await reader.Start().WaitAsync(stoppingToken);
            await titles.Start().WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }
}
