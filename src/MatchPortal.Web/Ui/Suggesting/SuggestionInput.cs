using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Lexicons.Suggesting;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>
/// The form of suggestions: what was typed, which button was pressed, and what was decided before, so that the server keeps nothing between two clicks. Bound as
/// "Suggest"; drawn by _Suggestions.
/// </summary>
public sealed class SuggestionInput
{
    public const string Prefix = "Suggest";
    private const int LongestText = 6000;
    private const int LongestTitle = 200;

    [Display(Name = "Din tekst"), StringLength(LongestText)]
    public string? Text { get; set; }

    [Display(Name = "Hvad vil du gerne arbejde som?"), StringLength(LongestTitle)]
    public string? Title { get; set; }

    /// <summary>The concept whose button was pressed; one of the three at most.</summary>
    public string? Accept { get; set; }

    public string? Reject { get; set; }

    public string? Undo { get; set; }

    /// <summary>What was accepted and rejected since the text was typed, the newest last.</summary>
    public List<string> Accepted { get; set; } = [];

    public List<string> Rejected { get; set; } = [];

    /// <summary>By the id of a competence.</summary>
    public Dictionary<string, int> Levels { get; set; } = [];

    /// <summary>By the id of a certificate.</summary>
    public Dictionary<string, DateOnly?> Issued { get; set; } = [];

    public Dictionary<string, DateOnly?> Expires { get; set; } = [];

    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Title);

    public bool IsDecision => Accept is not null || Reject is not null || Undo is not null;

    public static string IssuedField(string id) => $"{Prefix}.{nameof(Issued)}[{id}]";

    public static string ExpiresField(string id) => $"{Prefix}.{nameof(Expires)}[{id}]";

    public static string LevelField(string id) => $"{Prefix}.{nameof(Levels)}[{id}]";

    public static IEnumerable<ConceptKey> Keys(IEnumerable<string> written) => written.Select(ConceptKey.Parse).OfType<ConceptKey>().Distinct();
}
