using System.Collections.Frozen;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Abbreviations of titles, and the Danish they are read as, in titles asked for and in those found. Our own work.</summary>
internal static class TitleRewrites
{
    private const string Lines = """
        ikt: it
        edb: it
        ict: it
        ai: kunstig intelligens
        sosu: social sundhed
        sosuassistent: social og sundhedsassistent
        sosuhjælper: social og sundhedshjælper
        ssa: social og sundhedsassistent
        ssh: social og sundhedshjælper
        spl: sygeplejerske
        sygepl: sygeplejerske
        pæd: pædagogisk
        pædag: pædagogisk
        pau: pædagogisk assistent
        pgu: pædagogisk
        pmh: pædagogmedhjælper
        ppr: pædagogisk psykologisk rådgivning
        gym: gymnasial
        adm: administrativ
        admin: administrativ
        ass: assistent
        afd: afdeling
        afdl: afdeling
        best: bestyrer
        dir: direktør
        ing: ingeniør
        insp: inspektør
        kons: konsulent
        koord: koordinator
        maskinm: maskinmester
        medarb: medarbejder
        medhj: medhjælper
        mek: mekaniker
        opr: operatør
        prod: produktion
        sekr: sekretær
        tekn: teknisk
        udd: uddannelse
        vpl: virksomhedsplanlægger
        ceo: administrerende direktør
        cfo: økonomidirektør
        cto: teknisk direktør
        cio: it direktør
        coo: driftsdirektør
        cmo: marketingdirektør
        ciso: chef for it-sikkerhed
        dpo: databeskyttelsesrådgiver
        kam: kundeansvarlig
        hk: kontorassistent
        hr: personale
        pr: kommunikation
        pa: personlig assistent
        ux: brugeroplevelse
        ui: brugergrænseflade
        qa: kvalitetssikring
        qc: kvalitetskontrol
        hse: arbejdsmiljø sikkerhed
        csr: bæredygtighed samfundsansvar
        esg: bæredygtighed
        erp: it system
        crm: kunderelationer
        seo: onlinemarkedsføring
        gmo: genetik
        phd: forsker
        postdoc: forsker
        cand: kandidat
        tap: administrativ medarbejder
        vvs: vvs
        """;

    private static readonly FrozenDictionary<string, string> Table = Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    /// <summary>The title with each whole word that the table knows replaced, English in Danish, and the feminine forms of titles in the common one.</summary>
    public static string Apply(string title)
    {
        var result = TitleEnglish.Apply(title);
        foreach (var word in TitleWords.Of(result).Distinct())
        {
            var danish = Table.GetValueOrDefault(word) ?? CommonForm(word);
            if (danish != word)
            {
                result = WholeWord.Replace(result, word, danish);
            }
        }

        return result;
    }

    // lærerinde, massøse, direktrice, brandkvinde. Words that only end so (freelance, kvinde) are too short or keep their first part.
    private static string CommonForm(string word) => word switch
    {
        [_, _, _, _, .., 'e', 'r', 'i', 'n', 'd', 'e'] => word[..^4],
        [_, _, _, .., 'ø', 's', 'e'] => word[..^2] + "r",
        [_, _, _, _, .., 't', 'r', 'i', 'c', 'e'] => word[..^4] + "ør",
        [_, _, _, .., 'k', 'v', 'i', 'n', 'd', 'e'] => word[..^6] + "mand",
        _ => word,
    };
}
