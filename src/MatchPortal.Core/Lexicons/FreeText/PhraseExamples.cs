namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>How people say that somebody has a competence, where the lexicon has its noun: "mødestabil" for mødestabilitet. Our own work.</summary>
internal static class PhraseExamples
{
    private const string Lines = """
        aerlighed: ærlig; oprigtig
        analytisk-taenkning: analytisk; analytisk stærk; analysere; analyser
        anerkendende-tilgang: anerkendende; ressourceorienteret tilgang; se den enkeltes ressourcer; se ressourcer
        ansvarlighed: ansvarlig; tage ansvar; påtage sig ansvar; ansvarsfuld; ansvarsbevidst; samvittighedsfuld
        beslutningskraft: beslutsom; handlekraftig; skære igennem; tage beslutninger; handlekraft; eksekvere; eksekverende
        detaljesans: detaljeorienteret
        digital-forstaaelse: it-kyndig; bruger it; edb; digitale værktøjer; superbruger
        effektivitet: effektiv; arbejdsom; flittig; hårdtarbejdende; målrettet; resultatorienteret; nå mål; indfri mål; holde et højt tempo
        empati: empatisk; omsorgsfuld; rummelig; indfølende; omsorg for andre; nærværende; respektfuld; medmenneskelig
        fleksibilitet: fleksibel; omstillingsparat; møder forandringer; omstille sig; trives med forandringer; forandringsvillig; tilpasse sig
        formidling: formidle viden
        forretningsforstaaelse: forretningsorienteret; kommerciel
        fysisk-udholdenhed: fysisk arbejde; fysisk stærk; fysisk hårdt; fysisk aktiv
        gennemslagskraft: overbevisende; gennemslag; motivere andre; motivere; inspirere andre; begejstre
        hjaelpsomhed-over-for-kolleger: hjælpsom; hjælpe kollegerne
        initiativ: initiativrig; tage initiativ; gåpåmod; engageret; drivkraft; engagement; energisk; ildsjæl; motiveret; dedikeret; foretagsom; få ting til at ske; sætte i gang; brænder for
        konflikthaandtering: løse konflikter; konfliktløser
        kreativitet: kreativ; idérig; nytænkende; nye idéer; innovativ; ideer; iderig; nye ideer; nytænkning; tænke nyt; innovation; udfordre det eksisterende
        kundefokus: kundeorienteret
        kvalitetsbevidsthed: kvalitetsbevidst; høj kvalitet; høj faglighed; fagligt stærk; fagligt dygtig; fagligt kompetent; faglig stolthed; fagligt velfunderet; sætte en ære i
        lyst-til-at-laere: lærenem; lysten til at lære; udvikle sig fagligt; nysgerrig på nyt; faglig nysgerrighed; lyst til at udvikle sig; mod på at lære; mod på nye opgaver; holde sig opdateret; holde sig ajour; følge med i udviklingen
        mange-bolde-i-luften: flere opgaver ad gangen; mange opgaver samtidig
        moedestabilitet: mødestabil; stabil arbejdskraft
        mundtlig-kommunikation: kommunikationsevner; god kommunikation; kommunikere klart; god til at kommunikere; tydelig kommunikation; kommunikative evner; kommunikativ; kommunikere; velformuleret; skrift og tale; formidlingsstærk; tydelig i sin kommunikation
        netvaerksdannelse: opbygge relationer; skabe relationer; relationsdannelse; gode relationer; relationelle kompetencer; relationskompetencer; relationsskabende; kontaktskabende; udadvendt; opbygge netværk; skabe kontakt; etablere samarbejder; relations dannelse
        nysgerrighed: nysgerrig; videbegærlig
        omhyggelighed: omhyggelig; grundig; nøjagtig; akkurat
        ordenssans: ordentlig; ryddelig; holde orden
        overblik: skabe overblik; have overblik; bevare overblik; koordinere; koordinering; holde overblik; have styr på
        overholdelse-af-tidsfrister: holde deadlines; overholde frister
        paalidelighed: troværdig; til at regne med
        planlaegning-af-eget-arbejde: planlægge eget arbejde; planlægge sin dag; tilrettelægge eget arbejde
        positiv-indstilling: positiv; positivt livssyn; livsglad; optimistisk; humoristisk sans; smil; humor; sans for humor; humør; god energi
        prioritering: prioritere; prioritere opgaver
        problemloesning: løse problemer; finde løsninger; problemløser; løsningsorienteret; se muligheder; handlingsorienteret; pragmatisk; opgaveløsning
        punktlighed: punktlig; møde til tiden; kommer til tiden
        robusthed: robust; psykisk robust; moden; psykisk stærk; hårdfør
        samarbejde: teamplayer; samarbejdsvillig; samarbejdsorienteret; samarbejde med kolleger; fællesskab; arbejde i team; samarbejder; god kollega; kollegial; indgå i team; bidrage til fællesskabet; feedback; give feedback; videndeling; dele viden; nå fælles mål
        selvstaendighed: selvstændig; tage selvstændige beslutninger; selvstændigt; eget initiativ
        servicemindedhed: serviceminded; imødekommende; god service
        skriftlig-kommunikation: formulere sig skriftligt; velskrivende; god til at formulere sig på skrift
        stresstolerance: bevare roen; pressede situationer; travle perioder; travl hverdag; spidsbelastning; højt tempo
        struktureret-arbejdsform: struktureret; systematisk; velorganiseret; strukturere; metodisk; systematik
        taalmodighed: tålmodig
        tillidsskabende-adfaerd: tillidsfuld; tillidsvækkende
        tvaerfagligt-samarbejde: tværfaglig; tværgående samarbejde; på tværs af faggrupper; samarbejde på tværs; på tværs af afdelinger; tværfaglighed; eksterne samarbejdspartnere
        uddelegering: delegere
        """;

    /// <summary>Id of the competence and one way to say it.</summary>
    public static IEnumerable<(string Competence, string Written)> All => Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split("; "), (line, written) => (line[0], written));
}
