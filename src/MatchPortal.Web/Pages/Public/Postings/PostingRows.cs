using AutoMapper;
using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class PostingRows : Profile
{
    public PostingRows() => CreateProjection<Posting, PostingRow>()
        .ForMember(row => row.City, map => map.MapFrom(posting => posting.Workplace.Address.City))
        .ForMember(row => row.PostalCode, map => map.MapFrom(posting => posting.Workplace.Address.PostalCode))
        .ForMember(row => row.ApplyBy, map => map.MapFrom(posting => posting.Period.ApplyBy))
        .ForMember(row => row.DistanceKm, map => map.Ignore())
        .ForMember(row => row.MarkedTitle, map => map.Ignore())
        .ForMember(row => row.MarkedCompany, map => map.Ignore())
        .ForMember(row => row.Excerpt, map => map.Ignore())
        .ForMember(row => row.Because, map => map.Ignore());
}
