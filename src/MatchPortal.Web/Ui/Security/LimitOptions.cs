using System.ComponentModel.DataAnnotations;

namespace MatchPortal.Web.Ui.Security;

/// <summary>How often one address may ask: the section <c>Limits</c> of the configuration.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    [Range(1, 10_000, ErrorMessage = "Limits:SignInsPerMinute must be from 1 to 10,000.")]
    public int SignInsPerMinute { get; set; } = 10;

    [Range(1, 100_000, ErrorMessage = "Limits:SearchesPerMinute must be from 1 to 100,000.")]
    public int SearchesPerMinute { get; set; } = 120;

    /// <summary>Each word typed asks several times.</summary>
    [Range(1, 100_000, ErrorMessage = "Limits:SuggestionsPerMinute must be from 1 to 100,000.")]
    public int SuggestionsPerMinute { get; set; } = 600;
}
