using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Core.Postings.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Postings;

public static class PostingServices
{
    /// <summary>Postings: the board, and how they are written and put up.</summary>
    public static IServiceCollection AddPortalPostings(this IServiceCollection services) => services
        .AddSingleton(_ => AdvertisingCheck.Load())
        .AddSingleton<RequirementWords>()
        .AddSingleton<OccupationWords>()
        .AddScoped<PostingBoard>()
        .AddScoped<BoardSuggestions>()
        .AddScoped<PostingDesk>()
        .AddScoped<ImportDesk>()
        .AddScoped<PostingReview>();
}
