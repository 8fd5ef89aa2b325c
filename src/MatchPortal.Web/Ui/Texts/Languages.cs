using System.Globalization;
using MatchPortal.Core;

namespace MatchPortal.Web.Ui;

/// <summary>Danish unless the person has chosen English; the choice lives in a cookie.</summary>
public static class Languages
{
    public const string CookieName = "mp-sprog";

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string CurrentCode => IsEnglish ? "en" : "da";

    public static string OtherCode => IsEnglish ? "da" : "en";

    public static CultureInfo? Find(string? code) => code switch
    {
        "da" => Danish.Culture,
        "en" => English,
        _ => null,
    };
}
