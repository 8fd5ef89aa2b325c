namespace MatchPortal.Core.Companies;

public readonly record struct CompanyId(Guid Value) : IId<CompanyId>
{
    public static CompanyId New() => new(Guid.CreateVersion7());

    public static CompanyId From(Guid value) => new(value);
}
