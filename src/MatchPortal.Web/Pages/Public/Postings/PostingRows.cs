using AutoMapper;
using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class PostingRows : Profile
{
    public PostingRows() => CreateProjection<Posting, PostingRow>()
        .ForMember(row => row.City, map => map.MapFrom(posting => posting.Workplace.Address.City))
        .ForMember(row => row.ApplyBy, map => map.MapFrom(posting => posting.Period.ApplyBy))
        .ForMember(row => row.DistanceKm, map => map.Ignore());
}
