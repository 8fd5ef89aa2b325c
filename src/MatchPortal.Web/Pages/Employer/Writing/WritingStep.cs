namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>The steps of writing a posting, in their order.</summary>
public enum WritingStep
{
    Job,
    Requirements,
    Times,
    Contact,
    Review,
}
