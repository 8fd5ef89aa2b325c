using System.Text.Json;
using System.Text.Json.Serialization;
using MatchPortal.Core;
using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>
/// A posting as schema.org's JobPosting, in JSON-LD, for search engines. Required there: title, description, datePosted, hiringOrganization, jobLocation.
/// </summary>
public static class JobPostingData
{
    // The serializer's own encoder writes < and > as escapes, so the text cannot end the script element it stands in.
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(Posting posting, string? occupation, string address) => JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = posting.Title,
            ["description"] = posting.Tasks,
            ["url"] = address,
            ["identifier"] = Thing("PropertyValue", ("name", posting.Company.Name), ("value", posting.Code)),
            ["datePosted"] = posting.PublishedAt!.Value.DanishDay.ToString("O", null),
            ["validThrough"] = posting.Period.ApplyBy is { } day ? $"{day:O}T23:59:59" : null,
            ["jobStartDate"] = posting.Period.Start?.ToString("O", null),
            ["jobImmediateStart"] = posting.Period.Start is null,
            ["employmentType"] = EmploymentType(posting),
            ["workHours"] = $"{posting.Hours.Least}-{posting.Hours.Most}",
            ["totalJobOpenings"] = posting.Openings,
            ["occupationalCategory"] = posting.OccupationCode is { } code ? $"{code} {occupation}" : null,
            ["hiringOrganization"] = Thing("Organization", ("name", posting.Company.Name), ("identifier", $"CVR {posting.Company.Cvr}")),
            ["jobLocation"] = Thing("Place", ("address", Thing(
                "PostalAddress",
                ("streetAddress", posting.Workplace.Address.Street),
                ("postalCode", posting.Workplace.Address.PostalCode),
                ("addressLocality", posting.Workplace.Address.City),
                ("addressCountry", "DK")))),
            ["directApply"] = false,
        },
        Options);

    private static Dictionary<string, object> Thing(string type, params (string Name, object Value)[] properties)
    {
        var thing = new Dictionary<string, object> { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            thing[name] = value;
        }

        return thing;
    }

    private static string EmploymentType(Posting posting) => posting.Kind switch
    {
        PostingKind.OrdinaryJob or PostingKind.JobRotation => posting.Hours.Most >= WeeklyHours.FullWeek ? "FULL_TIME" : "PART_TIME",
        PostingKind.FlexJob => "PART_TIME",
        PostingKind.AdultApprenticeship => "FULL_TIME",
        PostingKind.WorkPlacement or PostingKind.Rehabilitation => "INTERN",
        PostingKind.WageSubsidyJob => "TEMPORARY",
    };
}
