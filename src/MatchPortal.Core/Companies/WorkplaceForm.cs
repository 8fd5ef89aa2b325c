using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Companies;

/// <summary>A workplace as somebody writes it.</summary>
/// <param name="Number">Ten digits, with or without spaces.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Four digits; town and municipality follow from it.</param>
/// <param name="Headcount">Ordinary employees in full-time persons.</param>
public sealed record WorkplaceForm(string Number, string Name, string Street, string PostalCode, decimal Headcount)
{
    public Verdict Check(PlaceTable places) => Verdict
        .Require(PNumber.TryParse(Number, out _), "Skriv et P-nummer med 10 cifre.")
        .And(Workplace.CanBeCalled(Name))
        .And(CheckAddress(places))
        .And(Workplace.CanHaveHeadcount(Headcount));

    public Verdict CheckAddress(PlaceTable places) => Verdict
        .Require(!string.IsNullOrWhiteSpace(Street), "Skriv vej og nummer.")
        .And(Verdict.Require(places.PostalDistricts.Find(PostalCode.Trim()) is not null, "Skriv et dansk postnummer med 4 cifre."));

    /// <exception cref="RuleBrokenException">See <see cref="CheckAddress"/>.</exception>
    public WorkplaceAddress AddressIn(PlaceTable places)
    {
        CheckAddress(places).Demand();
        var district = places.PostalDistricts.Find(PostalCode.Trim())!;
        return new(Street.Trim(), district.Code, district.Name, district.Municipality);
    }

    /// <exception cref="RuleBrokenException">See <see cref="Check"/>.</exception>
    public Workplace Open(CompanyId company, PlaceTable places, Actor by, DateTime now)
    {
        Check(places).Demand();
        return new(company, PNumber.Parse(Number), Name, AddressIn(places), Headcount, by, now);
    }
}
