namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// Titles and turns of phrase that tell which DISCO-08 unit group a title belongs to, beside the titles of the lexicon: what is common to many titles nobody can
/// list one by one. Our own work, after the definitions of the groups.
/// </summary>
internal static class TitleExamples
{
    private const string Lines = """
        1112 diplomat; ambassadør; attaché; generalsekretær; politidirektør; styrelsesdirektør; departementschef; leder af offentlig forvaltning
        1219 CSR-ansvarlig; leder af facility; leder af renseanlæg; bygningschef; business service manager; administrationschef
        1221 produktchef; salgschef; marketingchef; destinationschef; licenschef; leder af auktionshus
        1222 kampagneleder; kommunikationschef; reklamechef; pr-chef
        1321 driftschef i produktion; kvalitetschef inden for fremstilling; produktionschef; fabrikschef; støberichef; leder af kemisk fabrik; kvalitetschef inden for lædervarer; driftschef inden for beklædning
        1324 import- og eksportchef inden for varer; distributionschef inden for varer; speditionsleder; logistikchef; lagerchef; indkøbschef; forsyningskædechef; terminalchef; flyvelederchef; havnechef; trafikchef; togdriftsleder
        1330 it-chef; IKT-chef; IKT-produktchef; IKT-projektleder; chief data officer; telekommunikationschef; IKT-dokumentationschef; chef for it-sikkerhed
        1345 rektor; skoleleder; institutleder; dekan; grundskoleleder; leder af uddannelsesinstitution; specialskoleleder
        1349 arkivleder; museumsdirektør; galleridirektør; politichef; brandchef; chef for redningscenter; fængselsdirektør; idrætsleder; domstolschef
        1420 butiksbestyrer inden for varer; butikschef inden for varer; forretningschef; bestyrer af byggemarked; bestyrer af specialforretning; forretningsindehaver; bagermester
        1431 bestyrer af kasino; spachef; kulturchef; leder af forlystelser; bestyrer af skønhedssalon; lotterichef; teaterchef; svømmehalschef; kurator
        1439 centerchef; callcenterchef; rejsebureauchef; leder af rejsebureau
        2131 biolog; biofysiker; biotekniker; havbiolog; ekspert i biomedicin; botaniker; zoolog; mikrobiolog; genetiker
        2133 miljøforsker; miljøkoordinator; vandkvalitetsanalytiker; jordbundsanalytiker; naturbevarelse; økolog; klimaforsker
        2141 industriingeniør; produktionsingeniør; tekstilingeniør; emballageingeniør; logistikingeniør; beklædningsteknolog; levnedsmiddelproduktion
        2142 bygningsingeniør; byggeingeniør; vejingeniør; lufthavnsingeniør; afløbsingeniør; banetekniker; transportingeniør; spildevandsingeniør; rørledningsingeniør
        2144 maskiningeniør; konstruktør af maskiner; VVS-ingeniør; landbrugsingeniør; svejseingeniør; skibsingeniør; flyingeniør; motoringeniør; mekanisk ingeniør
        2145 kemiingeniør; fødevareteknolog; brygmester; ønolog; procesingeniør inden for gas; polymeringeniør; farmaceutisk ingeniør; papirmasseingeniør
        2146 mineingeniør; sprængningsekspert; olie- og gasingeniør; metallurg; stenbrudsingeniør; boreingeniør; reservoiringeniør; geoteknisk ingeniør
        2149 civilingeniør i energi; systemingeniør; komponentingeniør; vindenergiingeniør; sikkerhedsingeniør; materialeingeniør; biomedicinsk ingeniør; kerneingeniør; nanoingeniør; kvalitetsingeniør; medikoingeniør
        2151 elingeniør; elektroingeniør; kraftværksingeniør; strømforsyningsingeniør; elektromekanikingeniør; elektromagnetisme
        2152 elektronikingeniør; mikroelektronikingeniør; sensoringeniør; satellitingeniør; hardwareingeniør; instrumenteringsingeniør; optoelektronik; sprogteknolog; mikrosystemer
        2163 produktdesigner; modedesigner; kostumedesigner; møbeldesigner; tekstildesigner; bilkonstruktør; smykkedesigner; industridesigner
        2166 animator; animationstegner; grafisk designer; webdesigner; digital kunstner; lyssætter; instruktør af animation; spilgrafiker; illustrator; multimediedesigner
        2269 radiograf; kinesiolog; ergoterapeut; musikterapeut; dansterapeut; kunstterapeut; terapeut med dyr; rekreativ terapeut
        2310 lektor i fag; underviser i fag på universitet; adjunkt; professor; universitetslærer; forskningsassistent; undervisningsassistent; ph.d.; docent; postdoc; lektor i økonomi; lektor i sygepleje; lektor i teologi; lektor i medicin; lektor i ingeniørvidenskab
        2320 lærer på erhvervsskole i fag; faglærer; lærer i turisme; lærer i frisørfag; lærer i elektricitet; lærer i transport; instruktør på flyveskole; lærer på kokkeskole
        2330 gymnasielærer i fag; lærer på gymnasialt niveau i fag; underviser i sprog på gymnasium
        2359 studievejleder; fængselslærer; privatlærer; studiementor; e-læringsdesigner; instruktionsdesigner; voksenunderviser; studieoptagelse
        2411 revisor; skatterådgiver; budgetanalytiker; finansinspektør; controller; omkostningsanalytiker; regnskabsanalytiker
        2412 investeringsrådgiver; finansplanlægger; formueforvalter; fondsrådgiver; risikokapital; finansrådgiver; virksomhedsvaluar
        2413 finansanalytiker; investeringsanalytiker; kreditrisiko; aktuar; værdipapiranalytiker
        2422 politisk medarbejder; skattepolitisk rådgiver; kommunal planlægger; efterretningsofficer; embedsmand; sundhedspolitisk konsulent; policy officer; miljøpolitisk konsulent
        2431 reklamespecialist; markedsføringsassistent; marketingkonsulent; e-handelschef; kundeloyalitet; pris og brand; medlemskoordinator
        2432 pr-medarbejder; talsmand; kampagnemedarbejder; aktivist; fundraiser; onlinefællesskab; valgstrateg; pressechef; lobbyist
        2433 teknisk sælger; medicinsk sælger; salgstekniker; salgskonsulent for udstyr; energisalg; eftersalg
        2511 systemanalytiker; it-konsulent; IKT-konsulent; dataintegration; it-arkitekt; enterprise architect; datalog; IKT-analytiker; IKT-forskning
        2519 softwaretester; IKT-tester; kvalitetssikring af software; IKT-revisor; tilgængelighedstester; integrationstester
        2529 it-sikkerhed; IKT-sikkerhedschef; datakvalitet; kriminalteknisk it; databasesikkerhed; robusthed; videningeniør
        2619 ombudsmand; juridisk rådgiver; valgobservatør; menneskerettigheder; udvalgssekretær; regulatory affairs; notar
        2621 museumsinspektør; arkivar; registrator på museum; samlingschef; kurator; kunstformidler; udstillingsleder
        2635 socialrådgiver; børneværn; familierådgiver; misbrugsrådgiver; socialarbejder; ældrerådgivning; hjemløse; krisesocialarbejder; ungdomskriminalitet; parterapeut
        2641 forfatter; dramaturg; tekstforfatter; manuskript; forlagsredaktør; teknisk kommunikator; sangskriver
        2642 journalist; redaktør; reporter; blogger; vlogger; klummeskriver; faktatjekker; korrespondent; tv-vært på nyheder
        2651 billedkunstner; keramiker; gravør; restaurator; tegner; glaskunstner; skulptør; maskemager; kunstmaler
        2654 filminstruktør; sceneinstruktør; teaterinstruktør; producer; filmfotograf; filmklipper
        2659 discjockey; dukkefører; gadekunstner; performancekunstner; varieté; artist; tryllekunstner; klovn; komiker
        3111 laboratorietekniker inden for kemi; kemitekniker; meteorologitekniker; strålingstekniker; geologitekniker; hydrografi; grundvand; fysiktekniker
        3112 byggetekniker; energirådgiver; bygningskonstruktør; vandforsyningstekniker; byggekontrollant; brandinspektør; bygge- og anlægstekniker; kloaktekniker; byggesagkyndig
        3114 elektroniktekniker; sensortekniker; mikrosystemtekniker; medikotekniker; hardwaretekniker; computertekniker; luftfartselektronik
        3115 maskintekniker; marinetekniker; luftfartstekniker; pneumatik; varme-, ventilations- og køletekniker; rullende materiel; mekatronik; skibsinspektør; biltester; svejseinspektør
        3118 teknisk tegner; CAD-tekniker; designer af kredsløb; 3D-print; kartograf
        3119 kvalitetstekniker; idriftsættelse; procestekniker; produktudvikling; fotonik; robottekniker; automationstekniker; produktionsteknolog; metrologi; brandteknik
        3122 arbejdsleder inden for fremstilling; produktionsleder; ansvarlig for montage; arbejdsleder for maskinoperatører; montageleder; produktionsansvarlig; værkfører i industri; holdleder i produktion
        3123 arbejdsleder inden for murerarbejde; arbejdsleder inden for isolering; arbejdsleder inden for brobygning; arbejdsleder inden for vejarbejde; arbejdsleder inden for tagarbejde; byggeformand; arbejdsleder inden for blikkenslagerarbejde; arbejdsleder inden for malerarbejde; tilsynsførende inden for bygge og anlæg
        3141 laboratorietekniker inden for biologi; laborant; bioanalytiker; botanisk tekniker; zoologisk tekniker; bakteriologi
        3255 massør; fysioterapiassistent; massageterapeut; aromaterapeut; vandterapi
        3257 arbejdsmiljøinspektør; sundhedsinspektør; levnedsmiddelinspektør; inspektør inden for affald; farlige materialer; sikkerhedsrådgiver
        3311 aktiehandler; valutahandler; værdipapirmægler; finansmægler; børsmægler; futures
        3312 bankrådgiver; kreditanalytiker; låneformidler; realkredit; långivning; SU-koordinator
        3315 skadesbehandler; taksator; valuar; skønsmand; ejendomsvurdering; gemmolog
        3324 engrosforhandler inden for varer; engroshandler; varemægler; skibsmægler; råvarehandler; grosserer
        3331 speditør; speditionsmedarbejder; import- og eksportmedarbejder inden for varer; tolddeklarant; toldbehandler; fragtmægler
        3339 arrangør; bookingagent; auktionsholder; eventplanlægger; rettigheder; flytteprojekter; kulturarrangør; indretning af messe
        3341 kontorleder; callcenteransvarlig; kontaktcenter; kvalitetskontrollør for callcenter; teamleder i kundeservice; arbejdsleder inden for dataindlæsning
        3343 direktionssekretær; chefsekretær; uddannelsesadministrator; redaktionsassistent; administrativ assistent; retsskriver
        3359 landbrugsinspektør; fiskeriobservatør; skovbrugsinspektør; havneinspektør; ladningsinspektør; forbrugerinspektør; tilsyn med spil
        3411 retsassistent; justitssekretær; privatdetektiv; butiksdetektiv; advokatsekretær; fogedassistent; sagsadministrator i retten
        3412 socialarbejder på mellemniveau; familieplejekonsulent; gadeplansarbejder; værge; støtteperson; boligsocial medarbejder; ungdomsarbejder; psykiatrisk støtte; foreningsarbejde
        3422 idrætstræner; sportsdommer; instruktør i sport; boksetræner; fodboldtræner; skiinstruktør; golfinstruktør; sportsfunktionær
        3423 fitnessinstruktør; friluftsvejleder; ridelærer; aktivitetsleder; bjergguide; personlig træner; aktivitetsinstruktør; udendørsaktiviteter
        3435 scenetekniker; sufflør; kostumemedarbejder; stuntman; standin; rekvisitør; lysdesigner; scenefunktionær; tatovør; påklæder; pyrotekniker; kropskunstner; bodypaint; regissør; statist
        3521 lydtekniker; eventtekniker; mikrofonoperatør; radio- og tv-tekniker; lyddesigner; videotekniker; kameraassistent
        4221 rejsekonsulent; billetsælger; turistkontor; rejseleder; trafikassistent; togstation
        4312 forsikringsassistent; revisorassistent; skattefunktionær; finansassistent; mæglerassistent; investeringsassistent; låneassistent
        4323 trafikplanlægger; disponent; flyklarerer; togdisponent; koordinator i transport; transportplanlægger; vognmandskoordinator
        5142 kosmetolog; makeupartist; spamedarbejder; hårfjerning; vægttabskonsulent; solcenter; negletekniker; sminkør
        5164 hundetræner; dyrepasser; hundefører; hestetræner; dyreinternat; klovbeskærer; dyrefrisør; zoo
        5223 sælger i specialforretning; ekspedient; boghandler; fiskehandler; tøjekspedient; våbenhandler; dyrehandler; bilsælger; møbelsælger; reservedelssælger; butiksmedarbejder; sælger af sportsudstyr
        5249 udlejningsmedarbejder; udlejning af biler; udlejning af maskiner; udlejning af udstyr; køretøjsudlejer
        6112 frugtavler; vinavler; humleproducent; træpasser; vinproduktion; plantagearbejde
        6221 akvakulturtekniker; fiskeopdrætter; klækkeri; dambrug; havbrug; muslinger
        7126 kloakarbejder; rørlægger; blikkenslager; vandingstekniker; vandforsyning; gasmontør
        7223 operatør af metalbearbejdningsmaskine; operatør af drejebænk; CNC-operatør; operatør af fræsemaskine; operatør af slibemaskine til metal; plasmaskæring; operatør af graveringsmaskine; tandhjul; industritekniker
        7231 bilmekaniker; karosseribygger; bremser; dieselmekaniker; restaurator af køretøjer; dækmontør; vejhjælp
        7233 landbrugsmaskinmekaniker; mekaniker for industrimaskiner; kranmontør; mineudstyr; maskinsmører; entreprenørmaskiner
        7412 elektromekaniker; autoelektriker; skibselektriker; vindmølletekniker; elevatortekniker; batterier; elektriske apparater
        7422 teletekniker; mobiltelefonreparatør; alarmtekniker; computerreparatør; radiotekniker; fibermontør
        7511 slagter; fiskeopskærer; slagterimedarbejder; kødopskærer; fiskehandler; halalslagter
        7532 tilskærer; modelkonstruktør; modelkonstruktør inden for beklædning; skæring af stof
        7536 skomager; lædersyer; oppindning; nådling; sadelmager; skoreparatør; læderhåndværker
        7543 kvalitetskontrollør; produkttester; kvalitetsbedømmer; varekontrollør; inspektør af produkter; testkører; tester af kredsløbskort
        8113 boreoperatør; borechef; brøndborer; boretekniker; roustabout; pumpefører; tunnelboremaskine
        8114 betonoperatør; procesoperatør - asfalt; procesoperatør - cement; maskinoperatør - betonprodukter; stenhugger ved maskine; fliseproduktion
        8121 ovnoperatør - metal; støberioperatør; valseværk; smelteovn; trækning af tråd; strengpresning; metalvalsning
        8122 overfladebehandler - metal; galvanisør; emaljering; afgratning; polering af metal; operatør af coatingmaskine; slibning af overflader; anodisering; sandblæsning
        8131 procesoperatør - kemi; maskinoperatør - lak; maskinoperatør - pesticider; maskinoperatør - sæbe; destillation; kalkovn; kosmetikproduktion; medicinalproduktion; gasproduktion; nitrering
        8141 maskinoperatør - gummi; dækproduktion; industritekniker - remme; vulkanisering; latex; gummiskæring
        8142 maskinoperatør - plast; glasfiber; plaststøbning; ekstrudering; sprøjtestøbning; termoformning; plastikmøbler; blæsestøbning
        8143 papirvareoperatør; kuvertmaskine; karton; papirposer; papskæring
        8156 operatør af lædermaskine; skoproduktion; fodtøj; sålemaskine; lædervaremaskine; montør af sko
        8159 maskinoperatør - tekstilmønstre; fletning; hattemaskine; måling af læder; broderimaskine; kanvas
        8160 operatør i fødevareproduktion; maskinoperatør - kaffe; maskinoperatør - slik; medarbejder på pastafabrik; bryggeriarbejder; mejerioperatør; mølleoperatør; konservering; maskinoperatør - olie og fedt; chokolade; tobak; sukker; kødforarbejdning; bageriindustri; juice; ristning; hydrering; gæring; stivelse; malt
        8171 maskinoperatør - papir; papirmasse; blegning af pulp; papirvarer; de-inking; papirmaskine
        8172 operatør af bordsav; operatør af båndsav; maskinoperatør - finér; maskinoperatør - træplader; savværksarbejder; flismaskine; tykkelseshøvl; træpiller; tørring af træ
        7523 operatør af træboremaskine; træsliber; maskinsnedker; trædrejer; fræser i træ; sømmaskine; træbearbejdningsmaskine
        8181 ovnpasser - keramik; glasoperatør; glasovn; glaspuster ved maskine; tørreovn - ler; fibermaskine - glas; glasblæsning; teglværk
        8183 pakkemaskine; operatør af påfyldningsmaskine; etiketter; fyldning af cylindere; varmeforsegling; cigarproduktion; aftapning; konserves
        8211 montør af motorer; montør af maskiner; flymontør; bilmontør; montør af mekatronik; montør af køretøjer
        8212 montør af elektronik; montør af elektrisk udstyr; loddeoperatør; kredsløb; ledningsmontør; instrumentmontør; halvledere
        8219 montør af møbler; produktionsarbejder - ammunition; produktionsarbejder - fyrværkeri; montør af plastvarer; montør af gummivarer; smykkemontør; produktionsarbejder - medicinsk udstyr
        8342 operatør af gravemaskine; operatør af bulldozer; vejmaskiner; snerydder; opmudring; planering; pæleramning; vejtromle
        9312 struktør; vejarbejder; kloakgravning; sporlægger; anlægsarbejder; afvanding; vejlægger
        9333 havnearbejder; bagageportør; lagerarbejder; læsning; stuver; terminalarbejder
        9629 garderobeassistent; forlystelsesmedarbejder; placør; vaskerimedhjælper; billetkontrollør; skilteopsætter; omklædningsrum
        """;

    /// <summary>Unit group and title, in the order above.</summary>
    public static IEnumerable<(string Group, string Title)> All => Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(line => line[5..].Split("; "), (line, title) => (line[..4], title));
}
