using MatchPortal.Core.Mail;

namespace MatchPortal.Web;

/// <summary>What differs from one municipality to the next: the section <c>Portal</c> of the configuration.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    public string Municipality { get; set; } = "";

    /// <summary>The municipality's short name, as in "Lige nu i Fjordby".</summary>
    public string Town { get; set; } = "";

    /// <summary>The companies' one entrance: 8 digits.</summary>
    public string CompanyPhone { get; set; } = "";

    public LocalText CompanyHours { get; set; } = new();

    /// <summary>For citizens without a contact person yet: 8 digits.</summary>
    public string CitizenPhone { get; set; } = "";

    public LocalText CitizenHours { get; set; } = new();

    public string Email { get; set; } = "";

    public string DataProtectionEmail { get; set; } = "";

    public string Address { get; set; } = "";

    public LocalText VisitHours { get; set; } = new();

    /// <summary>Where database, keys and indexes lie. Null: index-data/built in a checkout.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Where the site answers, as people outside write it: links in mails begin with it. Null: the first address it listens on.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>The mail server.</summary>
    public MailOptions Mail { get; set; } = new();

    /// <summary>The gateway of text messages.</summary>
    public TextOptions Sms { get; set; } = new();

    /// <summary>The domain that passkeys belong to, as in "fjordby.example", when the site answers under several names. Null: the name in the request.</summary>
    public string? PasskeyDomain { get; set; }

    /// <summary>Whether anybody may sign in as one of the demo's invented people. In Development, on this machine only; a start elsewhere is refused.</summary>
    public bool DemoSignIn { get; set; }

    /// <summary>Whether an empty database is filled with invented people at the start. In Development only.</summary>
    public bool DemoWhenEmpty { get; set; }
}
