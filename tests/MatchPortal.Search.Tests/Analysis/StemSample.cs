namespace MatchPortal.Search.Tests.Analysis;

/// <summary>Words of job advertisements with their stems: chosen by us, stemmed by a second, plain writing of the published algorithm.</summary>
internal static class StemSample
{
    private const string Pairs = """
        arbejde:arbejd arbejder:arbejd arbejdere:arbejd arbejderne:arbejd arbejdet:arbejd arbejds:arbejd arbejdsgiver:arbejdsgiv
        arbejdsgivere:arbejdsgiv arbejdsløs:arbejdsløs arbejdsløse:arbejdsløs arbejdsløshed:arbejdsløs ansvar:ansvar ansvarlig:ansvar
        ansvarlige:ansvar ansvarlighed:ansvar ansættelse:ansæt ansættelsen:ansæt ansættelser:ansæt ansættelserne:ansæt ansøger:ansøg
        ansøgere:ansøg ansøgning:ansøgning ansøgningen:ansøgning ansøgninger:ansøgning ansøgningerne:ansøgning assistent:assistent
        assistenten:assistent assistenter:assistent assistenterne:assistent assistenters:assistent bager:bag bageren:bag bagere:bag
        bagerne:bag bageri:bageri bagerier:bageri bageriet:bageri behandle:behandl behandler:behandl behandlere:behandl
        behandling:behandling behandlingen:behandling bestille:bestil bestilling:bestilling bestillinger:bestilling betjening:betjening
        betjener:betjen bil:bil biler:bil bilen:bil bilerne:bil bolig:bol boliger:bol boligen:bol boligerne:bol borger:borg borgere:borg
        borgeren:borg borgerne:borg borgernes:borg brugt:brugt brugte:brugt bryggeri:bryggeri bryggerier:bryggeri bud:bud budget:budg
        budgetter:budget bus:bus busser:bus bussen:bus bygning:bygning bygninger:bygning bygningen:bygning bygningerne:bygning børn:børn
        børnene:børn chauffør:chauffør chauffører:chauffør chaufføren:chauffør chaufførerne:chauffør chaufførens:chauffør daglig:dag
        dagligt:dag daglige:dag dagen:dag dage:dag danskerne:dansk danske:dansk dansk:dansk deltid:deltid deltids:deltid dygtig:dygt
        dygtige:dygt dygtigst:dygt dygtigste:dygt dygtighed:dygt dyr:dyr dyrene:dyr dyret:dyr effektiv:effektiv effektive:effektiv
        effektivt:effektivt effektivitet:effektivit ejendom:ejendom ejendomme:ejendom ejendommen:ejendom elektriker:elektrik
        elektrikere:elektrik elektrikerne:elektrik elektrikerens:elektrik elev:elev elever:elev eleven:elev eleverne:elev elevernes:elev
        energi:energi energien:energi enhed:enhed enheder:enhed enheden:enhed enhederne:enhed erfaring:erfaring erfaringer:erfaring
        erfaringen:erfaring erfaren:erfar erfarne:erfarn fabrik:fabrik fabrikker:fabrik fabrikken:fabrik fag:fag faget:fag fagene:fag
        faglig:fag fagligt:fag faglige:fag faglighed:fag fejl:fejl fejlene:fejl fleksibel:fleksibel fleksible:fleksibl
        fleksibelt:fleksibelt forening:forening foreninger:forening foreningen:forening forhandle:forhandl forhandling:forhandling
        forhandlinger:forhandling forskellig:forskel forskellige:forskel forældre:forældr forældrene:forældr frisør:frisør frisører:frisør
        frisøren:frisør frivillig:frivil frivillige:frivil frivilligt:frivil gartner:gartn gartnere:gartn gartneren:gartn
        gartneri:gartneri gartnerier:gartneri glad:glad glade:glad gode:god godt:godt grundig:grund grundige:grund grundigt:grund
        gruppe:grup grupper:grup gruppen:grup grupperne:grup gør:gør gøre:gør gulv:gulv gulve:gulv gulvet:gulv hal:hal haller:hal
        hallen:hal hjælp:hjælp hjælpe:hjælp hjælper:hjælp hjælpere:hjælp hjælperne:hjælp hold:hold holdet:hold holdene:hold hotel:hotel
        hoteller:hotel hotellet:hotel hund:hund hunde:hund hunden:hund hundene:hund husene:hus huset:hus indkøb:indkøb indkøber:indkøb
        indkøbere:indkøb indkøbene:indkøb ingeniør:ingeniør ingeniører:ingeniør ingeniøren:ingeniør ingeniørerne:ingeniør
        interesse:interes interesser:interes interesseret:interes interesserede:interes jobbet:job jobbene:job kasse:kas kasser:kas
        kassen:kas klasse:klas klasser:klas kollega:kollega kolleger:kolleg kollegerne:kolleg kommune:kommun kommuner:kommun
        kommunen:kommun kommunerne:kommun kommunal:kommunal kommunale:kommunal konsulent:konsulent konsulenter:konsulent
        konsulenten:konsulent konsulenterne:konsulent kontor:kontor kontorer:kontor kontoret:kontor kontorerne:kontor kok:kok kokke:kok
        kokken:kok krav:krav kravene:krav kunde:kund kunder:kund kunden:kund kunderne:kund kundernes:kund kursus:kursus kurser:kurs
        kurset:kurs kvalitet:kvalit kvaliteten:kvalitet kvaliteter:kvalitet køkken:køk køkkenet:køkken køkkener:køkken køre:kør kører:kør
        kørsel:kørsel kørselen:kørsel lager:lag lageret:lag lagre:lagr laver:lav lave:lav lavede:laved leder:led ledere:led lederen:led
        lederne:led ledelse:led ledelsen:led ledelser:led ledig:led ledige:led ledigt:led ledighed:led ledigheden:led levering:levering
        leveringen:levering læge:læg læger:læg lægen:læg lægerne:læg lærer:lær lærere:lær læreren:lær lærerne:lær lærerens:lær
        lærling:lærling lærlinge:lærling lærlingen:lærling løst:løst arbejdsløst:arbejdsløs løn:løn lønnen:løn lønninger:lønning maler:mal
        malere:mal maleren:mal maling:maling maskine:maskin maskiner:maskin maskinen:maskin maskinerne:maskin medarbejder:medarbejd
        medarbejdere:medarbejd medarbejderen:medarbejd medarbejderne:medarbejd medarbejdernes:medarbejd mekaniker:mekanik
        mekanikere:mekanik mekanikeren:mekanik mulig:mul mulige:mul muligt:mul mulighed:mul muligheder:mul muligheden:mul
        mulighederne:mulighed møde:mød møder:mød mødet:mød møderne:mød mødte:mødt murer:mur murere:mur mureren:mur nattevagt:nattevag
        nattevagter:nattevag natten:nat ny:ny nye:nye nyt:nyt offentlig:offent offentlige:offent offentligt:offent omhyggelig:omhyg
        omhyggelige:omhyg opgave:opgav opgaver:opgav opgaven:opgav opgaverne:opgav ordentlig:ordent ordentligt:ordent organisere:organis
        organiserer:organis organiserede:organis organisering:organisering pædagog:pædagog pædagoger:pædagog pædagogen:pædagog
        pædagogerne:pædagog pædagogisk:pædagogisk pædagogiske:pædagogisk pleje:plej plejer:plej plejen:plej plejede:plejed praktik:praktik
        praktikker:praktik praktisk:praktisk praktiske:praktisk projekt:projek projekter:projek projektet:projek projekterne:projek
        projekternes:projek rengøring:rengøring rengøringen:rengøring rengører:rengør regnskab:regnskab regnskaber:regnskab
        regnskabet:regnskab regnskaberne:regnskab rolig:rol rolige:rol roligt:rol rådgiver:rådgiv rådgivere:rådgiv rådgivning:rådgivning
        rådgivningen:rådgivning sag:sag sager:sag sagen:sag sagerne:sag selvstændig:selvstænd selvstændige:selvstænd
        selvstændigt:selvstænd selvstændighed:selvstænd service:servic servicen:servic sikker:sik sikre:sikr sikkert:sikkert
        sikkerhed:sikker sikkerheden:sikker skole:skol skoler:skol skolen:skol skolerne:skol slagter:slagt slagtere:slagt slagteren:slagt
        social:social sociale:social socialt:socialt stilling:stilling stillinger:stilling stillingen:stilling stillingerne:stilling
        sund:sund sunde:sund sundt:sund sundhed:sund sundheden:sund sygeplejerske:sygeplejersk sygeplejersker:sygeplejersk
        sygeplejersken:sygeplejersk sygeplejerskerne:sygeplejersk sygeplejerskernes:sygeplejersk system:system systemer:system
        systemet:system systemerne:system tekniker:teknik teknikere:teknik teknikeren:teknik teknisk:teknisk tekniske:teknisk
        teknologi:teknologi teknologier:teknologi timer:tim timen:tim tjener:tjen tjenere:tjen tjeneren:tjen tømrer:tømr tømrere:tømr
        tømreren:tømr tømrerens:tømr uddannelse:uddan uddannelser:uddan uddannelsen:uddan uddannelserne:uddan uddannet:uddan
        uddannede:uddanned udvikler:udvikl udviklere:udvikl udvikling:udvikling udviklingen:udvikling undervise:undervis
        underviser:undervis undervisere:undervis undervisning:undervisning undervisningen:undervisning vagt:vagt vagter:vagt vagten:vagt
        vagterne:vagt venlig:ven venlige:ven venligt:ven venlighed:ven venligst:ven virksomhed:virksom virksomheder:virksom
        virksomheden:virksom virksomhederne:virksomhed virksomhedens:virksom værksted:værksted værksteder:værksted værkstedet:værksted
        økonomi:økonomi økonomien:økonomi økonomisk:økonomisk økonomiske:økonomisk ærlig:ærl ærlige:ærl ærligt:ærl ålegræs:ålegræs
        århundrede:århundred ønske:ønsk ønsker:ønsk ønsket:ønsk ønskerne:ønsk øst:øst østen:øst østre:østr
        """;

    public static IReadOnlyList<(string Word, string Stem)> All { get; } =
        [.. Pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).Select(pair => (pair[0], pair[1]))];
}
