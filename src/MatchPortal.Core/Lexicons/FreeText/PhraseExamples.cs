namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>How people say that somebody has a competence, where the lexicon has its noun: "mødestabil" for mødestabilitet. Our own work.</summary>
internal static class PhraseExamples
{
    private const string Lines = """
        aerlighed: ærlig; oprigtig
        analytisk-taenkning: analytisk; analytisk stærk
        anerkendende-tilgang: anerkendende; ressourceorienteret tilgang
        ansvarlighed: ansvarlig; tage ansvar; påtage sig ansvar; ansvarsfuld
        beslutningskraft: beslutsom; handlekraftig; skære igennem
        detaljesans: detaljeorienteret
        digital-forstaaelse: it-kyndig; bruger it; edb; digitale værktøjer; superbruger
        effektivitet: effektiv; arbejdsom; flittig; hårdtarbejdende
        empati: empatisk; omsorgsfuld; rummelig; indfølende
        fleksibilitet: fleksibel; omstillingsparat; møder forandringer
        gennemslagskraft: overbevisende; gennemslag
        hjaelpsomhed-over-for-kolleger: hjælpsom; hjælpe kollegerne
        initiativ: initiativrig; tage initiativ; gåpåmod; engageret; drivkraft
        konflikthaandtering: løse konflikter; konfliktløser
        kreativitet: kreativ; idérig; nytænkende; nye idéer; innovativ
        kundefokus: kundeorienteret
        kvalitetsbevidsthed: kvalitetsbevidst
        lyst-til-at-laere: lærenem; lysten til at lære; udvikle sig fagligt; nysgerrig på nyt
        mange-bolde-i-luften: flere opgaver ad gangen; mange opgaver samtidig
        moedestabilitet: mødestabil; stabil arbejdskraft
        mundtlig-kommunikation: kommunikationsevner; god kommunikation; kommunikere klart; god til at kommunikere; tydelig kommunikation
        netvaerksdannelse: opbygge relationer; skabe relationer; relationsdannelse; gode relationer; relationelle kompetencer
        nysgerrighed: nysgerrig; videbegærlig
        omhyggelighed: omhyggelig; grundig; nøjagtig; akkurat
        ordenssans: ordentlig; ryddelig
        overblik: skabe overblik; have overblik; bevare overblik
        overholdelse-af-tidsfrister: holde deadlines; overholde frister
        paalidelighed: troværdig; til at regne med
        planlaegning-af-eget-arbejde: planlægge eget arbejde; planlægge sin dag; tilrettelægge eget arbejde
        positiv-indstilling: positiv; positivt livssyn; livsglad; optimistisk; humoristisk sans; smil
        prioritering: prioritere; prioritere opgaver
        problemloesning: løse problemer; finde løsninger; problemløser; løsningsorienteret
        punktlighed: punktlig; møde til tiden; kommer til tiden
        robusthed: robust; psykisk robust
        samarbejde: teamplayer; samarbejdsvillig; samarbejdsorienteret; samarbejde med kolleger; fællesskab; arbejde i team
        selvstaendighed: selvstændig; tage selvstændige beslutninger
        servicemindedhed: serviceminded; imødekommende; god service
        skriftlig-kommunikation: formulere sig skriftligt; velskrivende; god til at formulere sig på skrift
        stresstolerance: bevare roen; pressede situationer; travle perioder; travl hverdag; spidsbelastning; højt tempo
        struktureret-arbejdsform: struktureret; systematisk; velorganiseret
        taalmodighed: tålmodig
        tvaerfagligt-samarbejde: tværfaglig; tværgående samarbejde; på tværs af faggrupper; samarbejde på tværs; på tværs af afdelinger
        uddelegering: delegere
        """;

    /// <summary>Id of the competence and one way to say it.</summary>
    public static IEnumerable<(string Competence, string Written)> All => Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split("; "), (line, written) => (line[0], written));
}
