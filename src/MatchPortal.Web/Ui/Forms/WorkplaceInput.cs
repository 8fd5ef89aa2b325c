using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;

namespace MatchPortal.Web.Ui.Forms;

/// <summary>A workplace as it is typed; drawn by _WorkplaceFields.</summary>
public sealed class WorkplaceInput
{
    [Required, RegularExpression(@"\s*(\d\s*){10}", ErrorMessage = "Skriv et P-nummer med 10 cifre."), Display(Name = "P-nummer")]
    public string Number { get; set; } = "";

    [Required, StringLength(80), Display(Name = "Arbejdsstedets navn")]
    public string Name { get; set; } = "";

    [Required, StringLength(120), Display(Name = "Vej og nummer")]
    public string Street { get; set; } = "";

    [Required, RegularExpression(@"\s*\d{4}\s*", ErrorMessage = "Skriv et dansk postnummer med 4 cifre."), Display(Name = "Postnummer")]
    public string PostalCode { get; set; } = "";

    [Required(ErrorMessage = "Skriv antallet af ansatte, omregnet til fuld tid."), Range(0, 100_000, ErrorMessage = "Skriv antallet af ansatte, omregnet til fuld tid."), Display(Name = "Ansatte, omregnet til fuld tid")]
    public decimal? Headcount { get; set; }

    public WorkplaceForm Form => new(Number, Name, Street, PostalCode, Headcount ?? 0);

    public static WorkplaceInput Of(Workplace workplace) => new()
    {
        Number = workplace.Number.Value,
        Name = workplace.Name,
        Street = workplace.Address.Street,
        PostalCode = workplace.Address.PostalCode,
        Headcount = workplace.Headcount,
    };
}
