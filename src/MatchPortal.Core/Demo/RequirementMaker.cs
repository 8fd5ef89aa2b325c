using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>What a posting asks for: a few musts from the heart of the trade, then what would be nice.</summary>
internal static class RequirementMaker
{
    public const string WeldingCertificate = "svejsecertifikat-en-iso-9606-1-staal";

    public static IReadOnlyList<Requirement> Make(PostingPlan plan, Dice dice)
    {
        if (plan.IsKnown)
        {
            return Known(plan.Index);
        }

        // Placements and courses of training ask for little: that is what they are for.
        var isTraining = plan.Kind.IsJobTraining || plan.Kind == PostingKind.AdultApprenticeship;
        var musts = isTraining ? dice.Low(0, 2) : dice.Between(1, 4);
        var nices = isTraining ? dice.Between(1, 2) : dice.Between(1, 4);
        var heart = dice.Shuffled(plan.Trade.Essential).Concat(dice.Shuffled(plan.Trade.Useful)).Distinct().ToArray();
        List<Requirement> all = [.. heart.Take(musts).Select(id => Competence(id, true, dice))];
        all.AddRange(Papers(plan, isTraining, dice));
        all.AddRange(dice.Shuffled(heart.Skip(musts)).Take(nices).Select(id => Competence(id, false, dice)));
        all.AddRange(dice.Shuffled(plan.Trade.Transversal).Take(dice.Low(0, 2)).Select(id => new Requirement(RequirementKind.Competence, id, false, null)));
        return [.. all.OrderByDescending(requirement => requirement.IsMust)];
    }

    private static Requirement Competence(string id, bool isMust, Dice dice) => new(
        RequirementKind.Competence, id, isMust, dice.Chance(0.35) ? null : dice.Between(2, isMust ? 4 : 3));

    private static IEnumerable<Requirement> Papers(PostingPlan plan, bool isTraining, Dice dice)
    {
        var authorisation = plan.Trade.Certificates.FirstOrDefault(certificate => certificate.Id.StartsWith("autorisation-", StringComparison.Ordinal));
        if (authorisation is not null && !isTraining)
        {
            yield return new Requirement(RequirementKind.Certificate, authorisation.Id, true, null);
        }
        else if (plan.Trade.Certificates.Count > 0 && dice.Chance(0.35))
        {
            yield return new Requirement(RequirementKind.Certificate, dice.Pick(plan.Trade.Certificates).Id, !isTraining && dice.Chance(0.4), null);
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
            yield return new Requirement(RequirementKind.Language, NameTable.Danish, dice.Chance(0.5), (int)(plan.Trade.TakesLongEducation ? LanguageLevel.Fluent : LanguageLevel.Conversational) + 1)
            {
                Need = plan.Trade.TakesLongEducation ? "At skrive til borgere og kunder." : "At forstå beskeder og tale med kolleger.",
            };
        }
        else if (dice.Chance(0.1))
        {
            yield return new Requirement(RequirementKind.Language, dice.Chance(0.7) ? "en" : "de", false, (int)LanguageLevel.Conversational + 1) { Need = "At tale med kunder og leverandører i udlandet." };
        }
    }

    // The welder one can sign in as meets all the musts of the first, and of the second.
    private static IReadOnlyList<Requirement> Known(int index) =>
    [
        new(RequirementKind.Competence, index == 0 ? "mag-svejsning" : "roersvejsning", true, 3),
        new(RequirementKind.Competence, "tig-svejsning", true, 2),
        new(RequirementKind.Competence, "maskintegninger", true, 2),
        new(RequirementKind.Certificate, WeldingCertificate, true, null),
        new(RequirementKind.Competence, index == 0 ? "pladebearbejdning" : "gassvejsning", false, null),
        new(RequirementKind.Licence, "B", false, null),
    ];
}
