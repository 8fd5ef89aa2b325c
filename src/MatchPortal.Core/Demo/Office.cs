using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core.Demo;

/// <summary>The municipality's units and staff.</summary>
internal sealed class Office(IReadOnlyList<Unit> units, IReadOnlyList<StaffMember> staff)
{
    private readonly ILookup<UnitId, StaffMember> _caseStaff = staff
        .Where(member => member.IsActive && member.Function is StaffFunction.CaseWorker or StaffFunction.JobConsultant)
        .ToLookup(member => member.UnitId);

    public IReadOnlyList<Unit> Units => units;

    public IReadOnlyList<StaffMember> Staff => staff;

    public IReadOnlyList<StaffMember> Consultants { get; } =
        [.. staff.Where(member => member.IsActive && member.Function == StaffFunction.CompanyConsultant)];

    /// <summary>The rules of the specialised centres, in order.</summary>
    public Unit UnitFor(TargetGroup group, int age) => group switch
    {
        TargetGroup.FlexJob or TargetGroup.Rehabilitation or TargetGroup.SicknessBenefit or TargetGroup.JobClarification => units[OfficeMaker.Retention],
        TargetGroup.EducationReady => units[OfficeMaker.Young],
        TargetGroup.UnemploymentBenefit or TargetGroup.JobReady or TargetGroup.SelfSupported => units[age < 30 ? OfficeMaker.Young : OfficeMaker.JobReady],
        TargetGroup.ActivityReady or TargetGroup.ResourceCourse => units[age < 30 ? OfficeMaker.Young : OfficeMaker.Effort],
    };

    /// <summary>Those of a unit who have cases of their own.</summary>
    public StaffMember ContactIn(Unit unit, Dice dice) => dice.Pick((IReadOnlyList<StaffMember>)[.. _caseStaff[unit.Id]]);
}
