using System.Collections.Frozen;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// Danish function words: articles, pronouns, prepositions, conjunctions, auxiliary verbs and particles. Left out on purpose: what is also
/// a word of working life (leder, får, mad, god, nat, arbejde) and numerals.
/// </summary>
public static class StopWords
{
    private const string Words = """
        ad af alle alt altid anden andet andre at bag begge blev blevet blive bliver både da de dem den denne der deraf derfor derfra deri dermed derpå
        derved deres det dette dig din dine disse dit dog du efter egen eget egne eller ellers en end endnu er eres et fik for foran fordi forbi fra få gennem
        ham han hans har havde have hen hende hendes henover her herfra heri hermed herved hos hun hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan
        hvorfor hvorfra hvori hvormed hvornår i ifølge igen ikke ikker imellem imens imod ind inde inden indtil ingen intet ja jer jeres jeg jo kan kun kunne lige
        man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske måtte ned nej netop nogen noget nogle nok nu når nær nærmere nærmest
        og også om omkring op os over på rundt sammen samt selv selvom sig sin sine sit skal skulle som stadig så sådan ta til tit trods ud uden under
        undtagen var ved vel vi vil ville vor vores vore være været
        """;

    private static readonly FrozenSet<string> Set = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">Folded, as <see cref="Analyzer.Surface"/> gives it.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
