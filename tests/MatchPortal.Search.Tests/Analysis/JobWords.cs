namespace MatchPortal.Search.Tests.Analysis;

/// <summary>What advertisements and profiles write, and how people type it who look for it: a text, then the searches that must find it, then after "!" those that must not.</summary>
internal static class JobWords
{
    private const string Lines = """
        Social- og sundhedsassistent | social- og sundhedsassistent; sundhedsassistent; sundhedsassistenter; SOCIAL OG SUNDHEDSASSISTENT; social-og sundhedsassistent; social & sundhedsassistent; assistent; socialassistent ! lægesekretær
        Social- og sundhedshjælper i hjemmeplejen | sundhedshjælper; hjemmepleje; hjælper; pleje
        SOSU-assistent | sosu; sosu-assistent; sosuassistent; sosu assistent; sosu-assistenter; SOSU
        Sosuassistent | sosu-assistent; sosu assistent; sosuassistenter
        SSA'er til plejehjem | ssa; plejehjem; plejehjemmet
        Lagermedarbejder | lagermedarbejder; lagermedarbejdere; lager; lageret; medarbejder ! lagerchef
        Lager- og logistikmedarbejder | lagermedarbejder; logistikmedarbejder; logistik; lager ! lagerchef; chef
        Rengøringsassistent | rengøringsassistenter; rengøring; rengoeringsassistent; assistent
        Butiksmedarbejder, deltid | butik; butiksmedarbejdere; deltid
        C#-udvikler | c#; C#-udvikler; c# udvikler; udvikler; udviklere ! c++
        C++ programmør | c++; C++-programmør ! c#
        .NET-udvikler | .net; .NET udvikler ! networker
        Erfaren i ASP.NET Core | asp.net; ASP.NET; core
        Node.js og Vue.js | node.js; nodejs; Node.JS; vue
        EN ISO 9606-1 | iso 9606-1; ISO 9606; EN ISO 9606-1; en iso 9606; 9606-1; 9606; iso9606; ISO9606-1 ! iso 9001
        DS/EN ISO 9001 | iso 9001; iso9001; DS/EN ISO 9001; en iso 9001
        ISO9001-certificeret | iso 9001; iso9001 ! iso 9606; ds 9001
        Kørekort C/E | kørekort c/e; kørekort CE; koerekort C/E; c/e; ce; kørekort c; kørekort ! c#
        Kørekort kat. B | kørekort b; kørekort
        Kørekort B og stort kørekort | stort kørekort; kørekort b
        C+E-chauffør | c+e; c/e; chauffør; chauffører
        IT-supporter | it-supporter; it supporter; itsupporter; IT-support; it; support; supporter
        IT supporter | it-supporter; it supporter; IT-supportere
        Itsupporter | it-supporter; itsupporter; itsupportere
        Smed/svejser | smed; svejser; smed svejser; svejser/smed; smed/svejser ! smedje; svejseinspektør
        Klejnsmed | smed; klejnsmede; klejn-smed
        Rustfri svejsning, TIG og MIG/MAG | svejsning; tig; MIG; mag; MIG/MAG; mig/mag; rustfri; TIG-svejsning
        TIG-svejser | tig svejser; tigsvejser; tig; svejser; svejsere
        Rørsmed i Aabenraa | rørsmed; roersmed; Åbenrå; Aabenraa; aabenraa
        Tømrer | tømrer; toemrer; tømrere; tømreren; tömrer
        Tømrersvend | tømrer; svend; toemrersvend; tømrersvende
        Pædagogmedhjælper | pædagogmedhjælper; paedagogmedhjaelper; pædagog; medhjælper
        Pædagogisk assistent | pædagogisk assistent; paedagogisk; assistent; pædagogiske assistenter
        Sygeplejerske | sygeplejersker; sygeplejerskerne; sygepleje-rske ! sygehus; plejehjem
        Sygepleje | sygepleje; sygeplejen; pleje
        Lærer/underviser | lærer; underviser; laerer; undervisere
        Folkeskolelærer | lærer; folkeskolelærere; folkeskole-lærer; skolelærer
        Chauffør med ADR-bevis | adr; adr-bevis; ADR bevis; adrbevis; chauffoer
        Truckkørekort B | truck; truckkørekort; truck-kørekort; kørekort
        Gaffeltruckcertifikat | truck; truckcertifikat; gaffeltruckcertifikater; certifikat
        Kranfører | kranfører; kran; kranfoerer; fører ! truck
        Køkkenmedhjælper | køkken; koekkenmedhjaelper; køkkenmedhjælpere; medhjælper
        Ernæringsassistent | ernæring; ernaeringsassistent; ernæringsassistenter
        Kok/køkkenchef | kok; køkkenchef; kokken; chef
        Elektriker med autorisation | elektriker; elektrikere; autorisation ! vvs
        El-installatør | elinstallatør; el-installatør; el installatør; installatør
        El- og vvs-montør | el; vvs; vvs-montør; vvsmontør; elmontør; montør
        VVS'er | vvs; VVS-er
        VVS-tekniker | vvs; vvs tekniker; vvstekniker
        Bogholder og lønadministrator | bogholder; løn
        Adm. medarbejder | adm.; adm; adm. medarbejder; medarbejder
        Administrativ medarbejder | administrative medarbejdere; administrativ; ADMINISTRATIV MEDARBEJDER
        Projektleder, ph.d. | ph.d.; phd; ph.d; projektleder; projektledelse
        Cand.mag. i dansk | cand.mag.; cand.mag; candmag; cand mag
        HR-konsulent (barselsvikariat) | hr; hr-konsulent; konsulent
        37 timer om ugen | 37 timer; 37; 37-timers
        30-37 timer | 30 timer; 37 timer; 30-37
        37,5 timer | 37,5; 37.5 timer ! 37 timer; 5 timer
        Fuldtid (37 t/uge) | fuldtid; 37; fuldtids
        Aften-/natarbejde | natarbejde; aftenarbejde; nat; aften; aften natarbejde
        Weekend- og aftenvagter | aftenvagt; weekendvagt; weekend; vagt
        3-holdsskift | 3-holdsskift; 3 holdsskift; 3holdsskift
        24/7-drift | 24/7; drift
        Office 365, Excel og SAP R/3 | office 365; office365; excel; sap; r/3; sap r/3 ! office 366
        3D-print | 3d; 3d-print; 3d print; 3dprint ! 2d
        CNC-operatør | cnc; cnc-operatør; cnc operatør; cncoperatør; operatør; operatoer
        AutoCAD/Revit | autocad; auto-cad; revit; autocad revit
        R&D-ingeniør | r&d; ingeniør; r&d ingeniør; rd-ingeniør
        E-handel | e-handel; ehandel; e handel; handel
        E-mail: job@firma.dk | job@firma.dk; e-mail; email; mail
        B2B-sælger | b2b; b2b sælger; sælger; saelger ! b2c
        Tlf. 12 34 56 78 | 12 34 56 78
        Paragraf 26-svejsekursus | § 26; paragraf 26; 26 svejsekursus
        § 17-kursus | § 17; §17; 17-kursus
        Klasse C1-kørekort | c1; kørekort c1; c1-kørekort
        Førstehjælp og AED | førstehjælp; foerstehjaelp; aed
        Dansk som andetsprog | dansk; andetsprog; dansk som andetsprog
        Engelsk på højt niveau | engelsk; højt niveau
        Børnehave i Ørestad | børnehave; boernehave; børnehaven; Oerestad; ørestad; børn ! vuggestue
        Børnehaveklasseleder | børnehave; børnehaveklasse; børnehaveklasseleder; klasseleder
        Anlægsgartner | anlægsgartner; gartner; anlaegsgartnere; anlæg ! anlægsstruktør
        Murersvend/murerarbejdsmand | murer; murersvend; arbejdsmand; murerarbejdsmand ! tømrersvend; maler
        Malerlærling | maler; lærling; malerlærlinge; laerling
        Vagt- og sikkerhedsmedarbejder | vagt; sikkerhed; vagtmedarbejder ! nattevagt
        Handicaphjælper (BPA) | handicaphjælper; bpa; hjælper; handicap
        Buschauffør i København | bus; buschauffører; chauffør; Koebenhavn; københavn
        Postbud | postbud; post; postbude; bud ! postnummer
        Slagter | slagter; slagtere ! slange
        Receptionist, nattevagt | receptionist; nattevagt; vagt; nat
        Tjener | tjener; tjenere; tjeneren ! lærer
        Frisør | frisør; frisoer; frisører; frisörer
        Café-medarbejder | cafe; café; cafémedarbejder; cafe medarbejder
        Jurist (cand.jur.) | jurist; jurister; cand.jur.; cand jur ! cand.mag.
        Ung-til-ung-mentor | ung; mentor; ung til ung
        Ledelse af op til 12 medarbejdere | leder; ledelse; 12 medarbejdere
        Økonomi- og regnskabsmedarbejder | økonomi; regnskab; oekonomi; regnskabsmedarbejder; økonomimedarbejder
        Salgsassistent/butikselev | salg; salgsassistent; elev; butikselev
        Produktionsmedarbejder | produktion; produktionen; medarbejdere; produktionsmedarbejderne
        Industritekniker | industri; tekniker; industriteknikere; industri-tekniker
        Automatiktekniker (PLC) | automatik; automatiktekniker; plc; plc-programmering
        Data scientist / dataanalytiker | data; dataanalytiker; data-analytiker; data analytiker; scientist
        UX/UI-designer | ux; ui; ux/ui; ui-designer; designer; ux designer
        Full-stack-udvikler | full stack; full-stack; udvikler
        Stillads-opstiller | stillads; stilladsopstiller; stillads opstiller
        Blikkenslager til værkstedet | blikkenslager; blikkenslageren ! lager
        """;

    public static IReadOnlyList<(string Text, string[] Finds, string[] Misses)> All { get; } = [.. Lines.Split('\n').Select(Read)];

    private static (string Text, string[] Finds, string[] Misses) Read(string line)
    {
        var columns = line.Split(" | ");
        var searches = columns[1].Split(" ! ");
        return (columns[0], searches[0].Split("; "), searches.Length > 1 ? searches[1].Split("; ") : []);
    }
}
