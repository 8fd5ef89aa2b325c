namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// English words and phrases of titles, and the Danish they are read as. A word with "?" is Danish too ("officer", "store"): it is read as English only beside one that
/// is not. Our own work.
/// </summary>
/// <remarks>Long because it is a table, a line a phrase: halves of an alphabet in two files would be harder to keep.</remarks>
internal static class TitleEnglish
{
    private const string Lines = """
        account executive: kundeansvarlig sælger
        account manager: kundeansvarlig
        agricultural: landbrug
        aircraft: fly
        ambulance driver: ambulanceredder
        assembler: montør
        assembly line: samlebånd
        auto mechanic: bilmekaniker
        back-end developer: softwareudvikler
        backend developer: softwareudvikler
        bank teller: kasserer i bank
        bricklayer: murer
        bus driver: buschauffør
        business analyst: forretningsanalytiker
        business controller: økonomicontroller
        business developer: forretningsudvikler
        business development: forretningsudvikling
        butcher: slagter
        cabin crew: kabinepersonale
        car mechanic: bilmekaniker
        care assistant: omsorgsmedhjælper
        care worker: social og sundhedshjælper
        caretaker: vicevært
        chambermaid: stuepige
        chartered accountant: statsautoriseret revisor
        chief executive officer: administrerende direktør
        chief financial officer: økonomidirektør
        child care: børnepasning
        civil engineer: bygningsingeniør
        civil servant: embedsmand
        cloud engineer: systemadministrator
        construction worker: bygningsarbejder
        construction manager: byggeleder
        content creator: tekstforfatter
        copywriter: tekstforfatter
        crane operator: kranfører
        customer service: kundeservice
        customer success manager: kundeansvarlig
        data analyst: dataanalytiker
        data engineer: dataingeniør
        data entry: dataindtastning
        data scientist: dataanalytiker
        database administrator: databaseadministrator
        delivery driver: varebudschauffør
        dental assistant: klinikassistent
        dental hygienist: tandplejer
        devops engineer: systemudvikler
        dishwasher: opvasker
        district nurse: hjemmesygeplejerske
        electrical engineer: elingeniør
        estate agent: ejendomsmægler
        event manager: eventkoordinator
        executive assistant: direktionssekretær
        factory worker: fabriksarbejder
        fashion designer: modedesigner
        finance manager: økonomichef
        fire fighter: brandmand
        firefighter: brandmand
        fitter: montør
        flight attendant: kabinepersonale
        fork lift driver: gaffeltruckfører
        forklift driver: gaffeltruckfører
        forklift operator: gaffeltruckfører
        front-end developer: webudvikler
        frontend developer: webudvikler
        full stack developer: softwareudvikler
        fullstack developer: softwareudvikler
        general practitioner: praktiserende læge
        graphic designer: grafisk designer
        health care assistant: social og sundhedsassistent
        healthcare assistant: social og sundhedsassistent
        help desk: it-support
        helpdesk: it-support
        hotel manager: hoteldirektør
        housekeeper: husholdningsassistent
        housekeeping: rengøring
        human resources: personale
        information technology: it
        it manager: it-chef
        it supporter: it-supporter
        joiner: snedker
        key account manager: kundeansvarlig
        kindergarten teacher: pædagog
        kitchen assistant: køkkenmedhjælper
        kitchen porter: opvasker
        lab technician: laborant
        laboratory technician: laborant
        landscape gardener: anlægsgartner
        legal advisor: juridisk konsulent
        logistics manager: logistikchef
        lorry driver: lastbilchauffør
        mail carrier: postbud
        managing director: administrerende direktør
        marketing manager: marketingchef
        mason: murer
        master of ceremonies: konferencier
        meat: kød
        medical doctor: læge
        mechanical engineer: maskiningeniør
        nanny: børnepasser
        network engineer: netværksingeniør
        nursery teacher: pædagog
        nursing assistant: social og sundhedsassistent
        office assistant: kontorassistent
        office manager: kontorleder
        order picker: lagermedarbejder
        payroll: løn
        people manager: personalechef
        personal trainer: fitnessinstruktør
        physical therapist: fysioterapeut
        physiotherapist: fysioterapeut
        plant manager: fabrikschef
        plasterer: gipser
        police officer: politibetjent
        postman: postbud
        primary school teacher: folkeskolelærer
        product manager: produktchef
        product owner: produktchef
        project manager: projektleder
        purchaser: indkøber
        real estate agent: ejendomsmægler
        registered nurse: sygeplejerske
        retail assistant: butiksassistent
        roofer: tagdækker
        sales assistant: butiksassistent
        sales manager: salgschef
        sales representative: salgskonsulent
        sailor: skibsassistent
        scaffolder: stilladsarbejder
        school teacher: folkeskolelærer
        scrum master: it-projektleder
        security guard: vagt
        seamstress: syerske
        shop assistant: butiksassistent
        site manager: byggeleder
        social worker: socialrådgiver
        software engineer: softwareudvikler
        soldier: soldat
        sous chef: souschef kok
        speech therapist: logopæd
        store manager: butikschef
        supply chain: forsyningskæde
        system administrator: systemadministrator
        tailor: skrædder
        talent acquisition: rekruttering
        tax: skat
        taxi driver: taxichauffør
        team lead: teamleder
        team leader: teamleder
        tiler: flisemurer
        tour guide: turistguide
        train driver: lokomotivfører
        truck driver: lastbilchauffør
        upholsterer: møbelpolstrer
        van driver: varebilschauffør
        vet: dyrlæge
        veterinarian: dyrlæge
        waitress: tjener
        warehouse operative: lagermedarbejder
        watchmaker: urmager
        web developer: webudvikler
        accountant: revisor
        account?: kunde
        actor: skuespiller
        actress: skuespiller
        advisor: rådgiver
        adviser: rådgiver
        analyst: analytiker
        animal: dyr
        architect: arkitekt
        artist?: kunstner
        assistant: assistent
        associate: medarbejder
        attendant: medarbejder
        auditor: revisor
        baker: bager
        bank clerk: bankassistent
        beautician: kosmetolog
        biologist: biolog
        bookkeeper: bogholder
        broker: mægler
        builder: bygger
        building: bygning
        buyer: indkøber
        carpenter: tømrer
        cashier: kasseassistent
        chemical: kemisk
        chemist: kemiker
        child: barn
        children: børn
        cleaner: rengøringsassistent
        cleaning: rengøring
        clerk: kontorassistent
        coach?: træner
        community: samfund
        computer?: it
        construction: bygge anlæg
        consultant: konsulent
        cook: kok
        coordinator: koordinator
        counsellor: rådgiver
        counselor: rådgiver
        customer: kunde
        dairy: mejeri
        dancer: danser
        deputy: vice
        dental?: tand
        dentist: tandlæge
        developer: udvikler
        development: udvikling
        director: direktør
        doctor: læge
        driver: chauffør
        economist: økonom
        editor: redaktør
        education: uddannelse
        electrical: el
        electrician: elektriker
        electronics: elektronik
        employee: medarbejder
        engineer: ingeniør
        engineering: ingeniør
        environmental: miljø
        equipment: udstyr
        executive: direktør
        expert?: ekspert
        facility: ejendom
        farm: landbrug
        farmer: landmand
        finance: finans
        financial: finans
        fisherman: fisker
        fishing: fiskeri
        food: fødevare
        foreman: formand
        forestry: skovbrug
        furniture: møbel
        gardener: gartner
        geologist: geolog
        government: offentlig
        guard: vagt
        hairdresser: frisør
        head: leder
        health: sundhed
        historian: historiker
        hospital?: hospital
        industrial: industri
        inspector: inspektør
        instructor: instruktør
        insurance: forsikring
        interior: indretning
        interpreter: tolk
        janitor: pedel
        judge: dommer
        kitchen: køkken
        labourer: arbejder
        laborer: arbejder
        laboratory: laboratorium
        laundry: vaskeri
        lawyer: advokat
        leader: leder
        lecturer: lektor
        legal: juridisk
        leather: læder
        librarian: bibliotekar
        library: bibliotek
        logistics: logistik
        machine: maskine
        machinery: maskine
        machinist: maskinarbejder
        maintenance: vedligehold
        manufacturing: fremstilling
        market?: marked
        mathematician: matematiker
        mechanic: mekaniker
        mechanical: mekanisk
        medical: medicinsk
        metal?: metal
        midwife: jordemoder
        miner?: minearbejder
        music: musik
        musician: musiker
        network: netværk
        nurse: sygeplejerske
        nursing: sygepleje
        occupational: arbejds
        office: kontor
        officer?: medarbejder
        operator?: operatør
        owner: ejer
        packer: pakker
        painter: maler
        performance: præstation
        pharmacist: farmaceut
        photographer: fotograf
        physician: læge
        physicist: fysiker
        picker: plukker
        planner: planlægger
        planning: planlægning
        plumber: vvs-montør
        police: politi
        policeman: politibetjent
        politician: politiker
        porter?: portør
        priest: præst
        printer?: trykker
        procurement: indkøb
        product?: produkt
        production: produktion
        programmer: programmør
        project: projekt
        psychiatrist: psykiater
        psychologist: psykolog
        public: offentlig
        purchasing: indkøb
        quality: kvalitet
        recruiter: rekrutteringskonsulent
        repairer: reparatør
        representative: repræsentant
        research: forskning
        researcher: forsker
        resources: ressourcer
        restaurant?: restaurant
        retail: detail
        safety: sikkerhed
        sales: salg
        salesman: sælger
        salesperson: sælger
        school: skole
        science: videnskab
        scientist: forsker
        secretary: sekretær
        security: sikkerhed
        seller: sælger
        senior?: senior
        service?: service
        ship: skib
        shop?: butik
        singer: sanger
        skilled: faglært
        social?: social
        staff: personale
        store?: butik
        student?: studerende
        supervisor?: arbejdsleder
        supply: forsyning
        surgeon: kirurg
        surveyor: landmåler
        teacher: lærer
        teaching: undervisning
        technical: teknisk
        technician: tekniker
        textile: tekstil
        theatre: teater
        therapist: terapeut
        trader: handler
        trainer: instruktør
        translator: translatør
        transport?: transport
        travel: rejse
        treasurer: kasserer
        underwriter: tegningsgarant
        university: universitet
        vehicle: køretøj
        waiter: tjener
        warehouse: lager
        waste: affald
        water: vand
        welder: svejser
        wholesale: engros
        wood: træ
        worker: arbejder
        writer: forfatter
        youth: ungdom
        """;

    private const char AlsoDanish = '?';

    private static readonly (string English, string Danish, bool IsSure)[] Phrases =
    [
        .. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": "))
            .Select(line => (line[0].TrimEnd(AlsoDanish), line[1], line[0][^1] != AlsoDanish)),
    ];

    private static readonly ILookup<string, (string English, string Danish, bool IsSure)> ByFirstWord =
        Phrases.OrderByDescending(phrase => phrase.English.Length).ToLookup(phrase => TitleWords.Of(phrase.English)[0], StringComparer.Ordinal);

    /// <summary>The title with its English in Danish, the longest phrases first.</summary>
    public static string Apply(string title)
    {
        var found = TitleWords.Of(title).Distinct().SelectMany(word => ByFirstWord[word]).OrderByDescending(phrase => phrase.English.Length).ToList();
        if (!found.Exists(phrase => phrase.IsSure && WholeWord.IsIn(title, phrase.English)))
        {
            return title;
        }

        return found.Aggregate(title, (text, phrase) => WholeWord.Replace(text, phrase.English, phrase.Danish));
    }
}
