namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>The way out of a step.</summary>
public enum StepWay
{
    Next,
    Back,
    Close,
}
