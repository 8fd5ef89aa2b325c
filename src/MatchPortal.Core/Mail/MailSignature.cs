namespace MatchPortal.Core.Mail;

/// <summary>Who sends, and whom the reader can call: the end of every mail.</summary>
/// <param name="Municipality">As in "Fjordby Kommune".</param>
/// <param name="CompanyPhone">8 digits.</param>
/// <param name="CitizenPhone">8 digits.</param>
public sealed record MailSignature(string Municipality, string CompanyPhone, string CitizenPhone)
{
    /// <summary>With the two dashes by which mail programs know a signature.</summary>
    public string Under(string text, MailReader reader) => $"{text.TrimEnd()}\n\n-- \n{Sentence(reader)}\nSendt af {Municipality} gennem MatchPortal.\n";

    /// <summary>In as few characters as can be, for a text message.</summary>
    public string After(string text, MailReader reader) => $"{text.Trim()} {Municipality}, tlf. {Pairs(reader == MailReader.Citizen ? CitizenPhone : CompanyPhone)}";

    private string Sentence(MailReader reader) => reader switch
    {
        MailReader.Company => $"Har I spørgsmål? Ring til os på {Pairs(CompanyPhone)}. Et menneske svarer.",
        MailReader.Citizen => $"Har du spørgsmål? Ring til os på {Pairs(CitizenPhone)}. Et menneske svarer.",
        MailReader.Staff => $"Har du spørgsmål? Ring til virksomhedsindgangen på {Pairs(CompanyPhone)}.",
    };

    private static string Pairs(string number) => string.Join(' ', number.Chunk(2).Select(pair => new string(pair)));
}
