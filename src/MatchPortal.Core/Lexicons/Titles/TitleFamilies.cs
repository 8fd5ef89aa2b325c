namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// Words of Danish titles that say about the same, one family a line: what people do (heads) and what they do it with (topics). Words after ">" are narrower: who
/// asks for the words before finds them, not the other way round. Our own work.
/// </summary>
internal static class TitleFamilies
{
    private const string Heads = """
        arbejder medarbejder assistent medhjælper hjælper funktionær personale specialarbejder hjælp arbejdsmand mand dame kone pige
        operatør passer maskinpasser maskinfører betjening maskinoperatør procesoperatør industrioperatør betjener
        chef leder direktør manager bestyrer forstander ledelse ansvarlig forvalter inspektør head
        arbejdsleder formand tilsynsførende værkfører supervisor teamleder driftsleder mester tilsynsarbejde værkmester
        sælger ekspedient forhandler salgskonsulent salgsassistent handler salg salgsarbejde ekspeditrice købmand grosserer
        lærer underviser instruktør træner undervisning undervisningsarbejde skolelærer
        lektor adjunkt professor docent postdoc forsker universitetslærer phd undervisningsassistent forskningsassistent amanuensis universitetslektor seniorforsker
        tekniker teknolog laborant teknikerarbejde
        ingeniør ingeniørarbejde civilingeniør diplomingeniør
        mekaniker reparatør servicetekniker fagtekniker mekanikerarbejde reparation
        montør installatør samler opstiller montering monteringsarbejde opsætter
        konsulent rådgiver specialist vejleder ekspert rådgivning advisor
        inspektør kontrollør tilsynsførende kontrollant kontrol tester bedømmer
        planlægger koordinator disponent tilrettelægger administrator
        udvikler programmør udvikling developer
        designer formgiver tegner konstruktør design
        analytiker analyst analyse
        kok køkkenchef køkkenmedarbejder kokkearbejde
        tjener servitrice bartender serveringsmedarbejder serveringsassistent
        vagt vægter sikkerhedsvagt sikkerhedsmedarbejder dørmand
        pedel vicevært ejendomsfunktionær varmemester ejendomsinspektør ejendomsservicetekniker
        sekretær kontorassistent kontormedarbejder sekretærarbejde korrespondent kontormedhjælper
        mager bygger fremstiller fremstilling producent produktion håndværker
        chauffør fører kører driver kusk kørsel
        pilot kaptajn styrmand navigatør
        kunstner kunstnerisk performer artist
        læge speciallæge overlæge lægearbejde
        sygeplejerske sygeplejefaglig sygepleje sygeplejearbejde
        terapeut behandler behandling
        pædagog pædagogmedhjælper pædagogisk omsorgsmedhjælper børnepasser
        jurist advokat juridisk dommer fuldmægtig
        embedsmand fuldmægtig sagsbehandler forvaltningsmedarbejder
        redaktør journalist forfatter skribent skriver
        oversætter translatør tolk sprogvidenskabelig
        maler lakerer overfladebehandler
        sanger musiker musikant
        skuespiller skuespil
        danser koreograf dans koreografi
        fotograf foto
        revisor bogholder regnskab regnskabsmedarbejder
        mægler agent repræsentant
        købmand indkøber opkøber indkøb
        bager konditor bagværk
        slagter udbener kødskærer
        smed svejser metalarbejder
        tømrer snedker træarbejder
        gartner anlægsgartner gartnermedarbejder gartneriarbejder
        landmand landbrug avler dyrker opdrætter producent
        fisker fiskeriarbejder
        frisør barber
        kosmetolog kosmetiker skønhedsterapeut
        arkitekt arkitektur
        økonom økonomi
        politibetjent betjent politi politiassistent
        soldat menig konstabel
        officer løjtnant kaptajn major
        bud postbud kurer omdeler
        pakker pakkeri emballering
        laborant laboratorietekniker laboratorieassistent
        statistiker matematiker aktuar
        ejer indehaver selvstændig
        dykker dykning
        styrer styring
        receptionist reception
        stewardesse steward kabinepersonale kabinemedarbejder
        """;

    private const string Topics = """
        auto bil automobil motorkøretøj køretøj vogn motor
        fødevare levnedsmiddel mad ernæring > kød mejeri bageri fisk drikkevare
        it ikt edb data computer software informatik informationsteknologi system
        butik forretning detail detailhandel handel supermarked
        sygehus hospital klinik klinisk
        skib sø maritim marine fartøj båd søfart dæk
        fly luftfart flyve luft lufthavn luftfartøj
        tog jernbane bane lokomotiv skinne
        bygge byggeri bygning anlæg entreprenør konstruktion bygge
        træ tømmer møbel snedker træindustri
        jern metal stål smede plade
        tekstil beklædning tøj stof sy mode
        tryk grafisk trykkeri trykke
        el elektrisk elektricitet stærkstrøm
        elektronik elektronisk elektro svagstrøm
        undervisning skole uddannelse pædagogik læring
        barn børn
        ældre senior plejehjem
        pleje omsorg social
        sundhed medicin medicinsk læge
        tand dental odontologi mund
        dyr veterinær husdyr kæledyr kvæg > hund hest svin fjerkræ kat
        plante have gartneri blomst
        landbrug agrar gård markbrug
        skov skovbrug
        fisk fiskeri akvakultur dambrug havbrug
        regnskab revision bogføring bogholderi økonomi finans finansiel
        bank finans kredit penge investering finansiel
        hr personale human rekruttering medarbejder
        salg handel sælge kommerciel
        markedsføring marketing reklame annonce
        pr kommunikation presse information
        journalistik medie avis nyhed
        jura juridisk ret lov
        forsvar militær hær militærisk flåde
        musik musikalsk orkester
        teater scene scenisk
        film tv video fjernsyn
        radio lyd audio
        idræt sport fitness
        museum udstilling kulturarv
        arkiv bibliotek
        rengøring renhold rengører
        vask vaskeri renseri rensning
        køkken restaurant kantine cafeteria
        rejse turisme turist
        hotel overnatning
        transport logistik spedition fragt gods
        lager varehus varemodtagelse
        post bud brev
        affald renovation genbrug skrald
        vand kloak spildevand
        energi kraft varme kraftværk
        kemi kemisk
        klima miljø miljømæssig bæredygtighed
        bolig ejendom hus
        maskine maskin mekanisk
        industri industriel fabrik produktion fremstilling
        kvalitet kvalitetssikring kvalitetskontrol
        sikkerhed sikring
        arbejdsmiljø arbejdshygiejne arbejdssikkerhed
        kunde client service kundeservice
        telefon callcenter telefonisk tele telekommunikation
        hår frisør
        hud kosmetik skønhed
        hørelse audiologi høre audiologisk
        øje optik optiker optisk syn
        fod fodpleje
        psykologi psykisk psykiatri
        religion teologi kirke religiøs
        kunst kunstnerisk
        kort kartografi landmåling opmåling geodata
        geologi geofysik geovidenskab
        plast gummi plastik
        glas keramik
        sten beton cement
        papir pap karton papirmasse
        læder skind sko
        guld ædelmetal smykke
        ur urværk
        olie gas
        mine råstof minedrift udvinding
        vej asfalt
        tag tækning
        rør vvs blikkenslager
        køl køle køleteknik klimaanlæg
        politi kriminal efterforskning
        fængsel kriminalforsorg
        told skat afgift
        forsikring skade
        import eksport
        projekt program
        forskning videnskabelig udvikling
        """;

    private static readonly FamilyTable HeadTable = FamilyTable.Of("h", Heads);
    private static readonly FamilyTable TopicTable = FamilyTable.Of("t", Topics);

    public static IReadOnlyList<string> OfHead(string stem, bool asked) => asked ? HeadTable.Asked(stem) : HeadTable.Found(stem);

    public static IReadOnlyList<string> OfTopic(string stem, bool asked) => asked ? TopicTable.Asked(stem) : TopicTable.Found(stem);
}
