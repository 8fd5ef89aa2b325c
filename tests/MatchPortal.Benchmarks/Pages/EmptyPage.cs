using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace MatchPortal.Benchmarks.Pages;

/// <summary>Answers nothing before the site's own pipeline begins: what HTTP itself costs here.</summary>
internal sealed class EmptyPage : IStartupFilter
{
    public const string Path = "/tom";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Path, empty => empty.Run(_ => Task.CompletedTask));
        next(app);
    };
}
