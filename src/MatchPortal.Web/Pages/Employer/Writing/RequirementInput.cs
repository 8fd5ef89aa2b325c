using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>A requirement as a row of the form.</summary>
public sealed class RequirementInput
{
    /// <summary>See <see cref="RequirementWords.Write"/>.</summary>
    public string Key { get; set; } = "";

    public int? Level { get; set; }

    public bool IsMust { get; set; }

    [StringLength(200), Display(Name = "Hvad skal sproget bruges til?")]
    public string? Need { get; set; }

    public static RequirementInput Of(Requirement requirement) =>
        new() { Key = RequirementWords.Write(requirement), Level = requirement.Level, IsMust = requirement.IsMust, Need = requirement.Need };

    /// <summary>Null for what the lexicon does not have.</summary>
    public Requirement? Requirement(RequirementWords words)
    {
        if (words.Parse(Key) is not { } known)
        {
            return null;
        }

        var most = known.Kind switch { RequirementKind.Competence => 5, RequirementKind.Language => 3, RequirementKind.Certificate or RequirementKind.Licence => 0 };
        var isLanguage = known.Kind == RequirementKind.Language;
        return known with { IsMust = IsMust, Level = Level >= 1 && Level <= most ? Level : null, Need = isLanguage ? Need?.Trim() : null };
    }
}
