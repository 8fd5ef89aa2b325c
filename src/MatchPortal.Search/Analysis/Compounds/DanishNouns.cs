using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// Common words that Danish compounds of working life are made of: for <see cref="WordParts.Of"/>, beside the words of a lexicon.
/// Basic forms, and those that stand first with another vowel (børne-). Words of three letters only where they seldom hide in others.
/// </summary>
public static class DanishNouns
{
    private const string Words = """
        adfærd adgang adresse afdeling affald afgift afgørelse afløser afregning afsnit aftale aften akademi aktivitet aktør
        alarm alder ambulance analyse anlæg annonce ansvar ansøgning apotek apparat arbejde arbejder areal arkiv arrangement
        arrangør artikel assistance assistent atelier autoværksted avis babysitter bagage bager bageri bane bank bar barista
        barn barsel base batteri beboer bedrift befolkning behandler behandling beholder behov belysning benzin beredskab
        beregning beskrivelse beskyttelse beskytter bestilling bestyrelse bestyrer besøg betjening betjent beton bevis bibliotek
        bil bilist billede billet biograf bistand blad blik blod blomst bog boks bolig bord borger brand brev bro bruger brød
        bud budget bureau burger bus butik by bygge bygger byggeri bygning byrum bøde børn båd bånd café campus cement center
        central certifikat chauffør chef computer container cykel dag dame damp dans dansk data database debitor dekoration dele
        depot design detail detailhandel dialog diesel digital direktør diæt dokument dokumentation dragt dreng drift drikke dyr
        dyrke dyrlæge dæk døgn dør effekt ejendom ejer eksamen ekspedient ekspedition ekspeditør ekspert eksport elektriker
        elektro elektronik elev emballage energi enhed erhverv ernæring evaluering fabrik fag faglærer familie fartøj farve
        ferie fest filial film finans firma fisk fiskeri fjern fjernsyn flade flag flise fly flyver fod fodbold foder folk folke
        forbrug forbruger forening forhold forløb formand formidler formidling forsikring forsker forskning forstander forsvar
        forsyning forvalter forvaltning foto fotograf fragt frisør fritid frokost frost frugt fugl funktion fyring fysik fælles
        fængsel færdsel førstehjælp gade gaffel galleri garage garn gartner gartneri gas genbrug giver glas godkendelse gods grafik
        grav gris grise grund gruppe grænse grønt guide guld gulv gæld gæst gård hal hals handel handicap handler handling have
        havn hegn helse hjem hjemme hjerte hjælp hjælpemiddel hjælper hold holder honning hospital hotel hoved hud hukommelse
        hund hus husholdning huslejenævn hygiejne hylde hytte højskole høst hånd håndtering håndværk håndværker idræt import
        indeklima indhold indkøb indkøber indsamling indsats indskoling indtægt industri information ingeniør initiativ
        inspektør institut institution instruktør integration internet interview inventar investering jern jernbane job
        jobcenter jord journal jul jura jurist kabel kaffe kage kalender kammer kamp kampagne kanal kant kantine kapital
        kartoffel kasse katalog kategori kedel kemi kemiker kerne kiosk kirke kirkegård kirurg klage klasse klejn klima klinik kloak
        klub kniv kogebog kok koloni komfur kommune kommunikation koncern kone konference konflikt konsulent kontakt kontant
        kontor kontrakt kontrol kontrollør koordinator korn korrespondent kort kost kraft kran krav kredit kreditor kriminal
        krise kultur kunde kundeservice kunst kunstner kurs kursist kursus kvalitet kvinde kvæg kæde køb køber kød køje køkken
        køle kørekort køretøj kørsel laborant laboratorium ladning lag lager lakering laks land landbrug landmand last lastbil
        lastning lastvogn ledelse leder leg lege legeplads leje lejekontrakt lejer lejlighed leverance leverandør levering linje
        linse liste liv loft logistik lokale lokomotiv lov luft lufthavn luge lyd lys læder læge lægemiddel lærer læring lærling
        læse løb løfte løn lån mad magasin maler maling malke mand mandskab mappe mark marked markedsføring maskin maskine
        maskinist massage materiale materiel matros mave medarbejder media medicin medlem mekanik mekaniker mening menneske
        mester metal metode middel miljø minde minister ministerium mobil mobning mode model montage montør morgen motor mur
        murer museum musik musiker mægler mælk mælke mænd mærke møbel møde mølle mål måling nat natte natur netværk nummer nyhed
        næring næse nød nøgle nål olie ombud område omsorg operation operatør opgave oplysning opskrift opsyn optagelse ordning
        ordre organ organisation ost overblik overenskomst overvågning pakke pakker pakning palle papir paragraf park parkering
        part partner pasning passager patient pause pedel penge pension person personale pige pilot plade plads plakat plan
        planlægger planlægning plante plast plastik pleje plejehjem plejer politi politik port portier portner pose post posthus
        praksis praktik praktikant presse pris privat problem proces produkt produktion produktionschef profil program
        programmering programmør projekt prøve psykiatri psykolog publikum pude pumpe punkt pædagog pædagogik rabat radio ramme
        rapport rapportering redaktion redaktør redning regel region register regn regnskab regulering rejse reklame
        rekruttering relation rengører rengøring renovation reparation reparatør reservedel ressource restaurant resultat ret
        retning revision revisor risiko robot rum rute rygning rytme rytter række røg røntgen rør råd rådgiver rådgivning råvare
        sag sagsbehandler sagsbehandling saks sal salat salg salt samarbejde samfund samling samtale sand sanger sanitet sats
        sav sejl sekretariat sekretær sektion sektor selskab seng sengetøj senior service servicemedarbejder sikkerhed sikring
        sild situation skade skat skema skib skilt skive sko skole skov skovbrug skrald skraldemand skrift skrive skuespiller
        skuffe skærm slagter slagteri slange slid slot smag smed smede smerte smør snedker snit social software sol soldat
        sommer sovs spand speciale specialist speditør spejl spil spisested spor sport sprog sprøjte sprøjtemaler stab stald
        stand stander stat station statistik sted sten stige stik stillads stilling stof stol strand strategi struktur strøm
        student studie studium styrer styring støbe støj støtte støv støvle sukker sundhed supermarked support supporter svejser
        svejsning svin svømme syg sygdom syge sygehus sygepleje sygeplejerske system sælger sæson søgning søm søvn tag talent
        tand tandlæge tank tapet tavle taxa teater teknik tekniker teknologi tekst tekstil telefon telt tema teori terapeut
        terapi terminal terræn test tester tid tilbud tillid tilskud tilstand tilsyn time tjener tjeneste tobak tog togfører
        tolder tolk tone torv trafik traktor transport trappe trin trivsel truck tryk trykker trykkeri trykning træ træner
        træning tråd tur turisme turist tvist tæppe tøj tømrer udbud udbyder uddannelse udgift udlejning udstilling udstyr
        udtryk udvalg udvikler udvikling uge uheld ulykke undersøgelse undersøger underviser undervisning ung ungdom unge
        uniform union universitet ur vagt vand vaner vare varme vask vaske vaskeri vedligehold vedligeholdelse vedtægt vej
        vejleder vejledning vejr ventilation veterinær videnskab vikar vin vind vindue vinter virksomhed vogn vogter voksen
        vurdering væg vægt vækst værelse værk værksted værktøj vært værter væsen væv vævning våben ydelse zone æble ærinde
        økologi økonom økonomi øl øre øvelse åben år årsag
        """;

    private const string Lexicalised = """
        afsnit bagage bogholder bogholderi ergoterapeut forhold forløb forsvar førstehjælp indhold landbrug lejlighed lufthavn markedsføring netværk omsorg
        opsyn rådgiver rådgivning overblik selskab tilbud tilsyn underviser vejleder vejledning værksted landmand formand formidling håndværk håndværker jernbane køretøj blikkenslager blikkenslagersvend blikslager
        """;

    /// <summary>Lower case, in the order of the Danish alphabet.</summary>
    public static ImmutableArray<string> All { get; } = Split(Words);

    /// <summary>Compounds in form that people take as one word: a vejleder is no leader of roads.</summary>
    public static ImmutableArray<string> Whole { get; } = Split(Lexicalised);

    private static ImmutableArray<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
