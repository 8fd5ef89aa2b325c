namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Why some words do not belong in an advertisement, and what to write instead. The sentences are text keys.</summary>
/// <param name="Id">The name that patterns.tsv knows it by.</param>
/// <param name="Ground">What the words prefer or exclude by.</param>
/// <param name="Rule">Where the law says it.</param>
/// <param name="Reason">One or two sentences to the company.</param>
/// <param name="Better">What could stand there instead.</param>
public sealed record AdvertisingAdvice(string Id, ProtectedGround Ground, AdvertisingRule Rule, string Reason, string Better)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<AdvertisingAdvice> All { get; } =
    [
        new("age", ProtectedGround.Age, AdvertisingRule.Preference,
            "Det handler om alder. Det må et jobopslag ikke.", "Skriv, hvad arbejdet kræver: tempo, erfaring eller lyst til at lære."),
        new("age-asked", ProtectedGround.Age, AdvertisingRule.AskingForAge,
            "I må ikke bede om alder eller fødselsdag, når nogen søger.", "Bed om det, I skal bruge for at vurdere, om personen kan arbejdet."),
        new("sex", ProtectedGround.Sex, AdvertisingRule.Sex,
            "Det peger på et bestemt køn. Et jobopslag skal være for alle.", "Skriv \"medarbejder\", \"kollega\" eller fagets navn."),
        new("sex-title", ProtectedGround.Sex, AdvertisingRule.Sex,
            "Titlen peger på et bestemt køn.", "Brug en titel, alle kan have, for eksempel \"medarbejder\", \"assistent\" eller \"tjener\"."),
        new("mother-tongue", ProtectedGround.Origin, AdvertisingRule.Preference,
            "Et krav om modersmål udelukker folk på grund af, hvor de kommer fra.", "I må gerne kræve det dansk, som arbejdet kræver: \"Du kan tale med kunder på dansk\"."),
        new("origin", ProtectedGround.Origin, AdvertisingRule.Preference,
            "Det handler om, hvor nogen kommer fra. Det må et jobopslag ikke.", "Skriv, hvilke sprog, beviser eller tilladelser arbejdet kræver."),
        new("religion", ProtectedGround.Religion, AdvertisingRule.Preference,
            "Det handler om tro. Det må et jobopslag kun, når arbejdet selv er at udøve den.", "Skriv, hvad arbejdet kræver, for eksempel beklædning af hensyn til hygiejne eller sikkerhed."),
        new("health", ProtectedGround.Health, AdvertisingRule.Preference,
            "Det udelukker folk med sygdom eller handicap.", "Skriv, hvad man skal kunne: \"Du løfter op til 15 kg\" eller \"Du går og står det meste af dagen\"."),
        new("health-asked", ProtectedGround.Health, AdvertisingRule.Health,
            "I må kun spørge til helbred, når det har væsentlig betydning for arbejdet.", "Skriv, hvad arbejdet kræver af kroppen, og lad ansøgeren tage stilling."),
        new("union", ProtectedGround.Union, AdvertisingRule.Union,
            "Det er ikke jeres sag, om nogen er medlem af en fagforening.", "Skriv, hvilken overenskomst arbejdet hører under, eller lad det ude."),
        new("family", ProtectedGround.Family, AdvertisingRule.Family,
            "Børn, graviditet og samliv må ikke tælle.", "Skriv, hvornår arbejdet ligger: \"Der er vagter om aftenen og i weekenden\"."),
    ];
}
