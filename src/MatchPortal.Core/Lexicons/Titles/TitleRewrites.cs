using System.Collections.Frozen;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Abbreviations and English words of titles, and the Danish they are read as, in titles asked for and in those found. Our own work.</summary>
internal static class TitleRewrites
{
    private const string Lines = """
        ikt: it
        edb: it
        ict: it
        sosu: social sundhed
        ssa: social sundhedsassistent
        ssh: social sundhedshjælper
        pæd: pædagogisk
        pau: pædagogisk assistent
        pgu: pædagogisk
        adm: administrativ
        ass: assistent
        vpl: virksomhedsplanlægger
        ceo: administrerende direktør
        cfo: økonomidirektør
        cto: teknisk direktør
        cio: it direktør
        coo: driftsdirektør
        cmo: marketingdirektør
        hr: personale
        pr: kommunikation
        pa: personlig assistent
        ux: brugeroplevelse
        qa: kvalitetssikring
        gmo: genetik
        phd: forsker
        postdoc: forsker
        cand: kandidat
        accountant: revisor
        account: kunde
        actor: skuespiller
        administrator: administrator
        advisor: rådgiver
        adviser: rådgiver
        analyst: analytiker
        architect: arkitekt
        artist: kunstner
        assistant: assistent
        associate: medarbejder
        auditor: revisor
        baker: bager
        buyer: indkøber
        carpenter: tømrer
        cashier: kasseassistent
        chemist: kemiker
        cleaner: rengøringsassistent
        clerk: kontorassistent
        coach: træner
        consultant: konsulent
        cook: kok
        coordinator: koordinator
        counsellor: rådgiver
        counselor: rådgiver
        customer: kunde
        dentist: tandlæge
        design: design
        developer: udvikler
        development: udvikling
        director: direktør
        doctor: læge
        driver: chauffør
        economist: økonom
        editor: redaktør
        electrician: elektriker
        employee: medarbejder
        engineer: ingeniør
        engineering: ingeniør
        executive: direktør
        facility: ejendom
        farmer: landmand
        finance: finans
        financial: finans
        fisherman: fisker
        gardener: gartner
        guard: vagt
        hairdresser: frisør
        head: leder
        human: personale
        inspector: inspektør
        instructor: instruktør
        insurance: forsikring
        interpreter: tolk
        journalist: journalist
        lawyer: advokat
        lecturer: lektor
        librarian: bibliotekar
        logistics: logistik
        machine: maskine
        maintenance: vedligehold
        mechanic: mekaniker
        mechanical: mekanisk
        midwife: jordemoder
        miner: minearbejder
        nurse: sygeplejerske
        officer: medarbejder
        operator: operatør
        owner: ejer
        painter: maler
        pharmacist: farmaceut
        photographer: fotograf
        physician: læge
        physicist: fysiker
        planner: planlægger
        plumber: vvs-montør
        policeman: politibetjent
        porter: portør
        procurement: indkøb
        producer: producer
        product: produkt
        production: produktion
        professor: professor
        programmer: programmør
        psychologist: psykolog
        purchasing: indkøb
        quality: kvalitet
        receptionist: receptionist
        recruiter: rekrutteringskonsulent
        representative: repræsentant
        research: forskning
        researcher: forsker
        resources: personale
        safety: sikkerhed
        sales: salg
        salesman: sælger
        scientist: forsker
        secretary: sekretær
        security: sikkerhed
        seller: sælger
        shop: butik
        specialist: specialist
        store: butik
        student: studerende
        supervisor: arbejdsleder
        supply: forsyning
        support: support
        surgeon: kirurg
        teacher: lærer
        technician: tekniker
        technical: teknisk
        therapist: terapeut
        trader: handler
        trainer: instruktør
        translator: translatør
        travel: rejse
        waiter: tjener
        warehouse: lager
        welder: svejser
        worker: arbejder
        writer: forfatter
        """;

    private static readonly FrozenDictionary<string, string> Table = Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    /// <summary>The title with each whole word that the table knows replaced; the rest stays as it was.</summary>
    public static string Apply(string title)
    {
        var result = title;
        foreach (var word in TitleWords.Of(title).Distinct())
        {
            if (Table.TryGetValue(word, out var danish) && danish != word)
            {
                result = WholeWord.Replace(result, word, danish);
            }
        }

        return result;
    }
}
