using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>What a posting asks for: a few musts from the heart of the trade, then what would be nice.</summary>
internal sealed class RequirementMaker
{
    public static IReadOnlyList<Requirement> Make(PostingPlan plan, Dice dice)
    {
        // Placements and courses of training ask for little: that is what they are for.
        var isTraining = plan.Kind.IsJobTraining || plan.Kind == PostingKind.AdultApprenticeship;
        var musts = plan.IsKnown ? 3 : isTraining ? dice.Low(0, 2) : dice.Between(1, 4);
        var nices = isTraining ? dice.Between(1, 2) : dice.Between(1, 4);
        var heart = dice.Shuffled(plan.Trade.Essential).Concat(dice.Shuffled(plan.Trade.Useful)).Distinct().ToArray();
        List<Requirement> all = [.. heart.Take(musts).Select(id => Competence(id, true, plan, dice))];
        all.AddRange(Papers(plan, isTraining, dice));
        all.AddRange(dice.Shuffled(heart.Skip(musts)).Take(nices).Select(id => Competence(id, false, plan, dice)));
        all.AddRange(dice.Shuffled(plan.Trade.Transversal).Take(dice.Low(0, 2)).Select(id => new Requirement(RequirementKind.Competence, id, false, null)));
        return [.. all.OrderByDescending(requirement => requirement.IsMust)];
    }

    private static Requirement Competence(string id, bool isMust, PostingPlan plan, Dice dice) => new(
        RequirementKind.Competence, id, isMust, plan.IsKnown ? 3 : dice.Chance(0.35) ? null : dice.Between(2, isMust ? 4 : 3));

    private static IEnumerable<Requirement> Papers(PostingPlan plan, bool isTraining, Dice dice)
    {
        var authorisation = plan.Trade.Certificates.FirstOrDefault(certificate => certificate.Id.StartsWith("autorisation-", StringComparison.Ordinal));
        if (authorisation is not null && !isTraining)
        {
            yield return new Requirement(RequirementKind.Certificate, authorisation.Id, true, null);
        }
        else if (plan.Trade.Certificates.Count > 0 && dice.Chance(plan.IsKnown ? 1 : 0.35))
        {
            yield return new Requirement(RequirementKind.Certificate, CertificateOf(plan, dice), !plan.IsKnown && !isTraining && dice.Chance(0.4), null);
        }

        if (plan.Trade.Licences.Count > 0 && !isTraining)
        {
            yield return new Requirement(RequirementKind.Licence, plan.Trade.Licences[^1], true, null);
        }
        else if (dice.Chance(0.2))
        {
            yield return new Requirement(RequirementKind.Licence, "B", dice.Chance(0.4), null);
        }

        if (dice.Chance(0.35))
        {
            yield return new Requirement(RequirementKind.Language, NameTable.Danish, dice.Chance(0.5), (int)(plan.Trade.TakesLongEducation ? LanguageLevel.Fluent : LanguageLevel.Conversational) + 1);
        }
        else if (dice.Chance(0.1))
        {
            yield return new Requirement(RequirementKind.Language, dice.Chance(0.7) ? "en" : "de", false, (int)LanguageLevel.Conversational + 1);
        }
    }

    private static string CertificateOf(PostingPlan plan, Dice dice) => plan.IsKnown
        ? (plan.Trade.Certificates.FirstOrDefault(certificate => certificate.Id.Contains("9606", StringComparison.Ordinal)) ?? plan.Trade.Certificates[0]).Id
        : dice.Pick(plan.Trade.Certificates).Id;
}
