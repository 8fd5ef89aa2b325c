using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Matching.Own;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Matching.WhatIf;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Matching;

public static class MatchingServices
{
    /// <summary>Needs what <see cref="PortalIndexServices.AddPortalIndexes"/> gives.</summary>
    public static IServiceCollection AddPortalMatching(this IServiceCollection services) => services
        .AddPortalTitles()
        .AddSingleton<TitleTrades>()
        .AddSingleton<ProfileMatching>()
        .AddSingleton<MatchDesk>()
        .AddSingleton<PostingFinding>()
        .AddSingleton<MatchExample>()
        .AddSingleton<BoardNeeds>()
        .AddSingleton<OpeningCount>()
        .AddScoped<PostingWhatIf>()
        .AddScoped<TrainingAdvices>()
        .AddScoped<CandidateRows>()
        .AddScoped<ProfileMatches>()
        .AddScoped<PostingMatches>()
        .AddSingleton<OwnDocument>()
        .AddScoped<OwnPostings>()
        .AddScoped<RankingRecorder>()
        .AddScoped(provider => new StaffRankings(provider.GetRequiredService<PortalIndexes>(), provider.GetRequiredService<MatchDesk>(), provider.GetRequiredService<RankingRecorder>()));
}
