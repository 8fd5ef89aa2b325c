using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Daily;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Insights;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Privacy.Retention;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core;

public static class PortalFeatures
{
    /// <summary>
    /// What the site asks of Core. Needs <see cref="Data.PortalDataServices.AddPortalData"/>, a <see cref="Lexicon"/> and the program's <see cref="Search.Port.ISearchEngine"/>.
    /// </summary>
    public static IServiceCollection AddPortalFeatures(this IServiceCollection services) => services
        .AddSingleton(provider => new TextScrubber(ScrubWords.Load(provider.GetRequiredService<Lexicon>().Places)))
        .AddSingleton<LexiconWords>()
        .AddPortalMatching()
        .AddPortalSuggestions()
        .AddScoped<ProfileDoor>()
        .AddScoped<VisibilityDesk>()
        .AddScoped<CandidateSearch>()
        .AddScoped<CandidateSuggestions>()
        .AddScoped<FigureCount>()
        .AddScoped<StaffQueues>()
        .AddScoped<CompanyDoor>()
        .AddScoped<CompanyFinding>()
        .AddScoped<CompanyReview>()
        .AddScoped<WorkplaceDesk>()
        .AddScoped<ColleagueDesk>()
        .AddPortalPostings()
        .AddScoped<QuestionDesk>()
        .AddScoped<CompanyMail>()
        .AddPortalProposals()
        .AddPortalRelease()
        .AddHostedService<ReleaseClock>()
        .AddScoped<DailyDeletion>()
        .AddScoped<IDailyDuty, DailyDeletion>()
        .AddHostedService<DailyClock>()
        .AddPortalDisclosure()
        .AddPortalIndexes();
}
