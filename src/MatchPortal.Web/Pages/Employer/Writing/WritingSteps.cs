using MatchPortal.Web.Ui;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>Where each step is, and what it is called.</summary>
public static class WritingSteps
{
    public static IReadOnlyList<WritingStep> All { get; } = Enum.GetValues<WritingStep>();

    public static string PathOf(string code, WritingStep step) => $"/virksomhed/opslag/{code}/{Name(step)}";

    /// <summary>The one after it; the last has none.</summary>
    public static WritingStep? After(WritingStep step) => step == WritingStep.Review ? null : step + 1;

    /// <summary>The one before it; the first has none.</summary>
    public static WritingStep? Before(WritingStep step) => step == WritingStep.Job ? null : step - 1;

    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(WritingStep step) => step switch
        {
            WritingStep.Job => texts["Jobbet"],
            WritingStep.Requirements => texts["Opgaver og krav"],
            WritingStep.Times => texts["Timer og tid"],
            WritingStep.Contact => texts["Kontakt"],
            WritingStep.Review => texts["Se det igennem"],
        };
    }

    private static string Name(WritingStep step) => step switch
    {
        WritingStep.Job => "job",
        WritingStep.Requirements => "krav",
        WritingStep.Times => "timer",
        WritingStep.Contact => "kontakt",
        WritingStep.Review => "gennemse",
    };
}
