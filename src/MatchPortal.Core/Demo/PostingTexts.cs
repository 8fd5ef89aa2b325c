using System.Globalization;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>Titles and descriptions as companies write them.</summary>
internal sealed class PostingTexts(World world)
{
    private Pieces Pieces => world.Seeds.Postings;

    public string Title(PostingPlan plan, WeeklyHours hours, Dice dice)
    {
        if (plan.IsKnown)
        {
            return plan.Index == 0 ? "Svejser til værksted og montage" : "Rørsvejser, fjernvarme";
        }

        var gaps = GapsOf(plan, [], hours);
        var part = Pieces.Of($"title-{plan.Kind}").Count > 0 ? $"title-{plan.Kind}" : "title";
        var title = IsLexiconTitle(plan, dice) ? LexiconTitle(plan, dice) : Pieces.Pick(part, "*", gaps, dice)!;
        return title.Length <= PostingContent.TitleLength ? title : Gaps.Upper(plan.Trade.Noun);
    }

    public string Tasks(PostingPlan plan, IReadOnlyList<Requirement> requirements, PlacementPurpose? purpose, Dice dice)
    {
        var gaps = GapsOf(plan, requirements, WeeklyHours.Full);
        var group = plan.Trade.Group;
        List<string?> sentences = [Pieces.Pick("intro", group, gaps, dice), .. Duties(plan, gaps, dice)];
        if (Part(plan.Kind, purpose) is { } special)
        {
            sentences.Add(Pieces.Pick(special, "*", gaps, dice));
        }

        AddMaybe(sentences, "team", 0.6, gaps, dice);
        AddMaybe(sentences, "offer", plan.Kind == PostingKind.WorkPlacement ? 0 : 0.6, gaps, dice);
        AddMaybe(sentences, "apply", 0.4, gaps, dice);
        var written = sentences.OfType<string>().Distinct().ToArray();
        var half = written.Length > 5 ? (written.Length / 2) + 1 : written.Length;
        return string.Join("\n\n", new[] { written[..half], written[half..] }.Where(part => part.Length > 0).Select(part => string.Join(' ', part)));
    }

    private IEnumerable<string?> Duties(PostingPlan plan, Gaps gaps, Dice dice)
    {
        foreach (var duty in dice.Shuffled(Pieces.Of("task", plan.Trade.Group)).Take(dice.Between(2, 4)))
        {
            yield return gaps.Fill(duty);
        }

        if (dice.Chance(0.65))
        {
            yield return Pieces.Pick("skillneed", "*", gaps, dice);
        }
    }

    private void AddMaybe(List<string?> sentences, string part, double probability, Gaps gaps, Dice dice)
    {
        if (dice.Chance(probability))
        {
            sentences.Add(Pieces.Pick(part, "*", gaps, dice));
        }
    }

    private static string? Part(PostingKind kind, PlacementPurpose? purpose) => kind switch
    {
        PostingKind.OrdinaryJob => null,
        PostingKind.FlexJob => "flex",
        PostingKind.AdultApprenticeship => "apprentice",
        PostingKind.WorkPlacement => $"purpose-{purpose}",
        PostingKind.WageSubsidyJob => "subsidy",
        PostingKind.JobRotation or PostingKind.Rehabilitation => $"historic-{kind}",
    };

    private static bool IsLexiconTitle(PostingPlan plan, Dice dice) => plan.Kind == PostingKind.OrdinaryJob && dice.Chance(0.2);

    private string LexiconTitle(PostingPlan plan, Dice dice)
    {
        string[] titles =
        [
            .. world.Lexicon.Occupations.TitlesOf(plan.Trade.Code)
                .Where(title => title.Kind == Lexicons.TitleKind.Title && !title.Title.Contains("elev", StringComparison.Ordinal))
                .Select(title => title.Title),
        ];
        return Gaps.Upper(titles.Length > 0 ? dice.Pick(titles) : plan.Trade.Noun);
    }

    private Gaps GapsOf(PostingPlan plan, IReadOnlyList<Requirement> requirements, WeeklyHours hours)
    {
        string[] labels = [.. requirements.Where(requirement => requirement.Kind == RequirementKind.Competence).Select(requirement => world.Label(requirement.ConceptId)).Take(2)];
        return new Gaps()
            .With("fag", plan.Trade.Noun)
            .With("virksomhed", plan.Firm.Company.Name)
            .With("sted", plan.Firm.Company.Name)
            .With("by", plan.Workplace.Address.City)
            .With("timer", hours == WeeklyHours.Full ? null : hours.Most.ToString(CultureInfo.InvariantCulture))
            .With("k1", labels.ElementAtOrDefault(0))
            .With("k2", labels.ElementAtOrDefault(1));
    }
}
