using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using MatchPortal.Core.Matching.Trades;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MatchPortal.Core.Indexes;

public static class PortalIndexServices
{
    /// <summary>
    /// The indexes and the feed that keeps them. Needs <see cref="PortalDataServices.AddPortalData"/>, a <see cref="Lexicons.Lexicon"/> and the program's
    /// <see cref="Search.Port.ISearchEngine"/>. Only one program at a time may run it on a data folder: whoever holds the <see cref="SiteLock"/>.
    /// </summary>
    public static IServiceCollection AddPortalIndexes(this IServiceCollection services) => services
        .AddSingleton<TradeModel>()
        .AddSingleton<PortalAnalyzers>()
        .AddSingleton<PortalIndexes>()
        .AddSingleton<IndexRebuild>()
        .AddSingleton<IndexContent>()
        .AddSingleton<IndexFolders>()
        .AddSingleton<FedIndexes>()
        .AddSingleton<IndexDesk>()
        .AddSingleton<OrderDesk>()
        .AddSingleton<FeedStep>()
        .AddScoped(provider => new StoppedIndexes(provider.GetRequiredService<FedIndexes>(), provider.GetRequiredService<PortalContext>()))
        .AddSingleton(provider => new IndexFeed(provider.GetRequiredService<FeedStep>(), provider.GetRequiredService<ChangeSignal>()))
        .AddHostedService(provider => provider.GetRequiredService<IndexFeed>());
}
