using System.ComponentModel.DataAnnotations;

namespace MatchPortal.Web.Pages.Employer.Import;

/// <summary>What is read: pasted, or a file.</summary>
public sealed class ImportInput
{
    [Display(Name = "Indsæt jobopslag")]
    public string? Text { get; set; }

    [Display(Name = "Eller vælg en fil")]
    public IFormFile? File { get; set; }

    [Display(Name = "Arbejdssted, når det ikke står i opslaget")]
    public Guid? Workplace { get; set; }
}
