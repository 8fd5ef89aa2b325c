namespace MatchPortal.Search.Tests.Analysis;

/// <summary>Written after the list of nouns was done, and never used to change it. As <see cref="CompoundSample"/>.</summary>
internal static class FreshCompounds
{
    private const string Words = """
        varme|mester varme|teknik varme|pumpe|montør sol|celle|anlæg køle|tekniker køle|rum frost|lager frugt|avler grøntsag.s|afdeling is|bod vej|arbejde vej|arbejder
        kloak|mester kloak|arbejde anlægs|gartner anlægs|arbejde anlægs|struktør kirkegård.s|gartner skib.s|fører skib.s|mekaniker båd|bygger havn|arbejder havne|arbejder
        metro|steward kabine|personale rejse|leder rejse|konsulent turist|guide bil|sælger bil|vask bil|inspektør dæk|center hjul|skifte lak|værksted
        metal|arbejder metal|industri plast|fabrik plast|mager papir|fabrik tryk|center bogbinder|svend guld|smed ur|mager optiker|assistent frisør|salon frisør|elev
        hud|pleje hud|læge fod|terapeut fod|pleje mund|hygiejne røntgen|afdeling blod|prøve blod|bank ambulance|behandler hospital.s|læge hospital.s|portør kirurg|assistent
        akut|modtagelse demens|koordinator demens|afsnit senior|konsulent senior|jobber døgn|institution døgn|vagt aften|vagt weekend|vagt uge|plan tids|plan skema|lægger
        klasse|lærer klasse|undervisning eksamen.s|vagt gymnasie|lærer idræt.s|lærer idræt.s|klub svømme|hal svømme|lærer fodbold|træner dans|skole teater|forestilling
        film|instruktør lyd|tekniker lys|tekniker scene|mester radio|vært avis|redaktion tekst|forfatter web|redaktør web|butik net|handel mobil|telefon server|rum
        kredit|chef kredit|rådgivning inkasso|medarbejder skatte|medarbejder skat.s|revisor moms|regnskab bogføring.s|assistent told|medarbejder rets|sal advokat|sekretær
        selvstændighed ledsager frivillig hverdag omgivelser faglighed sammenhæng forståelse betragtning udfordringer
        """;

    public static IReadOnlyList<HandSplit> All { get; } = [.. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(HandSplit.Of)];
}
