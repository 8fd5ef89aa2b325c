using MatchPortal.Core.Daily;
using MatchPortal.Core.Proposals.Candidates;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Proposals;

public static class ProposalServices
{
    /// <summary>Questions to citizens: who asks, who answers, and what a company may know of it.</summary>
    public static IServiceCollection AddPortalProposals(this IServiceCollection services) => services
        .AddSingleton<MessageWords>()
        .AddScoped<CitizenQuestions>()
        .AddScoped<IDailyDuty, LapsedQuestions>()
        .AddScoped<ProposalDesk>()
        .AddScoped<AskedAbout>()
        .AddScoped<ContactDesk>()
        .AddScoped<MarkDesk>()
        .AddScoped<CandidateBook>();
}
