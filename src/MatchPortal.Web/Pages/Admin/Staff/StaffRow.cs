using AutoMapper;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Web.Pages.Admin.Staff;

/// <summary>A colleague in the list.</summary>
public sealed class StaffRow
{
    public string Name { get; set; } = "";

    public StaffFunction Function { get; set; }

    public UnitId UnitId { get; set; }

    public string Email { get; set; } = "";

    public string DirectMobile { get; set; } = "";

    public bool HasAccount { get; set; }
}

public sealed class StaffRows : Profile
{
    public StaffRows() => CreateProjection<StaffMember, StaffRow>()
        .ForMember(row => row.Email, map => map.MapFrom(staff => staff.Contact.Email))
        .ForMember(row => row.DirectMobile, map => map.MapFrom(staff => staff.Contact.DirectMobile))
        .ForMember(row => row.HasAccount, map => map.MapFrom(staff => staff.AccountId != null));
}
