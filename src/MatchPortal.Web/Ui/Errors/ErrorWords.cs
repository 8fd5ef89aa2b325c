namespace MatchPortal.Web.Ui.Errors;

/// <summary>Heading and sentence of an error page, as keys: what happened, then what to do.</summary>
public sealed record ErrorWords(string Heading, string Sentence)
{
    private static readonly ErrorWords Ours = new(
        Texts.Key("Noget gik galt hos os"),
        Texts.Key("Fejlen er skrevet ned. Prøv igen om lidt, og ring, hvis den bliver ved."));

    private static readonly Dictionary<int, ErrorWords> ByStatus = new()
    {
        [StatusCodes.Status400BadRequest] = new(
            Texts.Key("Det kunne ikke lade sig gøre"),
            Texts.Key("Siden har måske stået åben for længe. Gå tilbage, hent den igen, og send den en gang til.")),
        [StatusCodes.Status403Forbidden] = new(
            Texts.Key("Du har ikke adgang til siden"),
            Texts.Key("Den hører til en anden rolle end din. Ring, hvis du mener, du skal have adgang.")),
        [StatusCodes.Status404NotFound] = new(
            Texts.Key("Siden findes ikke"),
            Texts.Key("Den er flyttet eller lukket, eller også er adressen skrevet forkert.")),
        [StatusCodes.Status409Conflict] = new(
            Texts.Key("En anden har ændret det imens"),
            Texts.Key("Det, du skrev, er ikke gemt. Hent siden igen, så du ser det nyeste, og skriv det en gang til.")),
        [StatusCodes.Status429TooManyRequests] = new(
            Texts.Key("Vent et minut"),
            Texts.Key("Der kom mange forsøg på kort tid. Vent et minut, og prøv igen.")),
    };

    public static ErrorWords For(int status) =>
        ByStatus.TryGetValue(status, out var words) ? words
        : status is >= 400 and < 500 ? ByStatus[StatusCodes.Status400BadRequest]
        : Ours;
}
