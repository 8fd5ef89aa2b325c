using System.Collections.Immutable;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Esco;

namespace MatchPortal.Core.Matching.Trials;

/// <summary>
/// A trial made from ESCO's relations: a profile has some competences of an occupation and a few foreign ones, a posting has others of the same. The same occupation is right (3),
/// the same unit group related (1). Made by a seed: the same again gives the same.
/// </summary>
/// <param name="Profiles">What there is to find.</param>
/// <param name="Postings">What is asked with; each occupation has at least one profile.</param>
/// <param name="Judgements">What is right.</param>
public sealed record TrialSet(IReadOnlyList<TrialProfile> Profiles, IReadOnlyList<TrialPosting> Postings, IReadOnlyList<(string Posting, string Profile, int Grade)> Judgements)
{
    private const int FewestCompetences = 8;
    private const double EssentialPart = 0.7;

    /// <param name="lexicon">With ESCO.</param>
    /// <param name="seed">Of the lot.</param>
    /// <param name="size">How many profiles and postings.</param>
    /// <param name="hasTitles">Whether postings have a title.</param>
    /// <exception cref="EvaluationFileException">The lexicon has no ESCO.</exception>
    public static TrialSet Of(Lexicon lexicon, int seed, (int Profiles, int Postings) size, bool hasTitles)
    {
        EscoOccupation[] usable = [.. lexicon.EscoOccupations.All.Where(one => one.Competences.Union(one.Useful).Count() >= FewestCompetences)];
        if (usable.Length == 0)
        {
            throw new EvaluationFileException("Udviklingssættet laves af ESCO's relationer. Hent dem først: lexicon import esco MAPPE.");
        }

        var lot = new Random(seed);
        string[] all = [.. usable.SelectMany(one => one.Competences.Union(one.Useful)).Distinct().Order(StringComparer.Ordinal)];
        var people = Enumerable.Range(1, size.Profiles).Select(_ => lot.GetItems(usable, 1)[0]).ToArray();
        TrialProfile[] profiles =
        [
            .. people.Select((one, at) => new TrialProfile(
                $"P{at + 1}", [.. Drawn(one, lot.Next(4, 13), lot).Concat(lot.GetItems(all, lot.Next(5))).Distinct().Select(id => new TrialCompetence(id))], null, null, null)),
        ];
        var asked = Enumerable.Range(1, size.Postings).Select(_ => lot.GetItems(people, 1)[0]).ToArray();
        TrialPosting[] postings = [.. asked.Select((one, at) => Posting($"J{at + 1}", one, hasTitles, lot))];
        return new(profiles, postings, [.. asked.SelectMany((one, at) => people.Select((person, number) => ($"J{at + 1}", $"P{number + 1}", Grade(one, person)))).Where(row => row.Item3 > 0)]);
    }

    private static TrialPosting Posting(string id, EscoOccupation one, bool hasTitles, Random lot)
    {
        var drawn = Drawn(one, lot.Next(4, 10), lot).Select(competence => new TrialCompetence(competence)).ToArray();
        var musts = Math.Max(2, drawn.Length / 2);
        return new(id, hasTitles ? lot.GetItems([.. one.Titles], 1)[0] : null, drawn[..musts], drawn[musts..], null, null, null);
    }

    private static int Grade(EscoOccupation asked, EscoOccupation person) => asked.Uri == person.Uri ? 3 : asked.Group == person.Group ? 1 : 0;

    private static IEnumerable<string> Drawn(EscoOccupation one, int count, Random lot)
    {
        var (essential, useful) = (Shuffled(one.Competences, lot), Shuffled([.. one.Useful.Except(one.Competences)], lot));
        for (var i = 0; i < count && essential.Count + useful.Count > 0; i++)
        {
            var from = essential.Count > 0 && (useful.Count == 0 || lot.NextDouble() < EssentialPart) ? essential : useful;
            yield return from.Dequeue();
        }
    }

    private static Queue<string> Shuffled(ImmutableArray<string> ids, Random lot)
    {
        string[] mixed = [.. ids];
        lot.Shuffle(mixed);
        return new(mixed);
    }
}
