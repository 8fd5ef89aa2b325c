namespace MatchPortal.Core.Mail;

/// <summary>Where text messages are handed over: the section <c>Portal:Sms</c> of the configuration. Gateways differ, so what is sent is written as a template.</summary>
public sealed class TextOptions
{
    /// <summary>With <c>{to}</c>, <c>{from}</c> and <c>{text}</c> where they belong, if they belong in the address. Null: no text message is sent.</summary>
    public string? Url { get; set; }

    /// <summary>JSON with the same three, sent with POST. Null: the address says it all, and is asked with GET.</summary>
    public string? Body { get; set; }

    /// <summary>Sent as a bearer token; null where the gateway asks for none.</summary>
    public string? Key { get; set; }

    /// <summary>Whom the reader sees as sender: at most 11 letters and digits.</summary>
    public string Sender { get; set; } = "";
}
