namespace MatchPortal.Search.Tests.Analysis;

/// <summary>
/// Compounds as advertisements write them, taken apart by hand: "|" between parts, "." before a linking letter. Words without either are no
/// compounds, or none that a searcher would take apart.
/// </summary>
internal static class CompoundSample
{
    private const string Words = """
        lager|medarbejder lager|medarbejdere lager|medarbejderne butik.s|assistent butik.s|medarbejder butik.s|kæde køkken|medhjælper køkken|assistenter
        rengøring.s|assistent rengøring.s|medarbejder rengøring.s|selskab sundhed.s|assistent sundhed.s|pleje sundhed.s|center sundhed.s|hjælper
        syge|pleje|studerende børn.e|have børn.e|haven børn.e|pasning børn.e|bibliotek skole|lærer folke|skole folke|skole|lærer natur|fag.s|lærer
        arbejds|marked arbejds|miljø arbejds|tøj arbejds|tilsyn arbejds|giver arbejds|giverne arbejds|plads arbejds|pladser arbejds|tid arbejds|opgaver
        produktion.s|medarbejder produktion.s|tekniker produktion.s|leder produktion.s|hal produktion.s|linje salg.s|konsulent salg.s|assistent salg.s|chef salg.s|arbejde
        kunde|service kunde|service|medarbejder kunde|kontakt kunde|rådgiver kunde|møder indkøb.s|chef indkøb.s|assistent regnskab.s|assistent regnskab.s|chef regnskab.s|afdeling
        økonomi|afdeling økonomi|chef økonomi|styring kontor|assistent kontor|uddannelse kontor|stol kontor|bygning projekt|leder projekt|ledelse projekt|styring projekt|arbejde
        bygge|plads bygge|leder bygge|projekt maskin|fører maskin|mester last|bil last|bil|chauffør last|biler bus|chauffør taxa|chauffør vare|bil vare|vogn truck|køre|kort truck|fører
        gaffel|truck tog|fører lokomotiv|fører lufthavn.s|personale fly|mekaniker bil|mekaniker auto|mekaniker cykel|mekaniker cykel|værksted
        data|analyse data|behandling data|sikkerhed data|base system|udvikler system|administrator web|udvikler software|udvikler program|udvikling netværk.s|tekniker
        elektronik|tekniker vind|mølle vind|mølle|tekniker varme|pumpe fjern|varme fjern|varme|værk vand|værk kraft|værk el|installation gas|kedel sol|fanger
        murer|svend murer|mester tømrer|svend tømrer|mester tømrer|lærling snedker|svend maler|arbejde maler|lærling smed.e|værksted gulv|lægning tag|dækker
        landbrug.s|medarbejder svin.e|stald svin.e|producent kvæg|brug malke|kvæg mælk.e|produktion gartner|elev skov|arbejder skov|brug fisk.e|fabrik fisk.e|handler
        hotel|reception hotel|værelse restaurant|chef restaurant|køkken kaffe|bar vin|kort brød|bager bager|svend kage|dekoration slagter|svend slagter|lærling kød|produktion
        dyr.e|passer dyr|læge|klinik tand|læge|klinik tand|tekniker læge|sekretær læge|praksis læge|middel hjælp.e|middel|depot syge|hus|portør psykiatri|sygeplejerske
        ældre|center ældre|pleje hjemme|pleje hjemme|hjælper hjemme|sygeplejerske pleje|center pleje|hjem.s|assistent pleje|personale bolig|støtte bolig|forening handicap|hjælper
        social|rådgiver social|pædagog social|pædagog|studerende familie|vejleder familie|terapeut ungdom.s|uddannelse ungdom.s|skole ungdom.s|klub fritid.s|hjem fritid.s|pædagog
        sprog|kursus sprog|lærer sprog|skole tolk.e|bistand dansk|undervisning dansk|lærer engelsk|lærer matematik|lærer uddannelse.s|vejleder uddannelse.s|institution
        job|center job|konsulent job|søgning virksomhed.s|konsulent virksomhed.s|praktik virksomhed.s|besøg kommune|kontor borger|service borger|møder borger|rådgiver
        sag.s|behandler sag.s|behandling jura|studerende ejendom.s|mægler ejendom.s|service ejendom.s|inspektør bank|rådgiver bank|filial forsikring.s|agent forsikring.s|selskab
        politi|betjent politi|station fængsel.s|betjent brand|mand brand|station redning.s|kran sikkerhed.s|vagt vagt|tjeneste vagt|plan nat|arbejde nat|vagt
        kvalitet.s|sikring kvalitet.s|kontrol kvalitet.s|chef miljø|tekniker miljø|ledelse energi|rådgiver energi|optimering affald.s|håndtering genbrug.s|station
        grafik|design grafiker|elev bog|handler journalist|praktikant foto|udstyr musik|skole musik|lærer kunst|museum museum.s|inspektør
        post|bud post|nummer avis|bud pakke|post lager|styring lager|hotel vare|lager vare|modtagelse ordre|behandling transport|firma transport|disponent
        markedsføring.s|chef marked.s|analyse reklame|bureau kommunikation.s|afdeling kommunikation.s|medarbejder presse|chef event|koordinator
        personale|chef personale|administration løn|bogholder løn|administration løn|konsulent møde|stabil
        bogholder bogholderi jernbane landmand rådgiver lufthavn netværk værksted landbrug leder forening vejledning afdeling ansøgning uddannelse udvikling medlem medlemskab venskab sikkerhed interesseret selvstændig spændende erfaren
        samarbejde overblik opgave ansvarlig fleksibel ordentlig dygtig serviceminded velkommen kollega kolleger
        restaurant organisation kommunikation administration information koordinator kommune ingeniør sekretær direktør laboratorium
        fantastisk muligheder selvfølgelig fremtidig naturligvis tilbyder forventer erfaring kendskab ønsker engageret motiveret
        vikariat elektriker mekaniker servitrice fysioterapeut sygeplejerske psykolog ergoterapeut journalist receptionist inspektør underviser
        forvaltning bestyrelse forretning besøgende betydning beslutning deltagelse medarbejder
        """;

    public static IReadOnlyList<HandSplit> All { get; } = [.. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(HandSplit.Of)];
}
