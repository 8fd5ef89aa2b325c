using System.Globalization;
using MatchPortal.Core.Indexes;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>The indexes in words for those who run the portal.</summary>
public static class IndexWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Name(IndexStatus index) => index.Name switch
        {
            "postings" => texts["Opslag"],
            "staff-profiles" => texts["Profiler for personalet"],
            _ => texts["Profiler for virksomheder"],
        };

        public string Say(IndexStatus index) => index.Phase switch
        {
            IndexPhase.Ready => texts["{0} kan findes.", Number(index.Documents)],
            IndexPhase.Rebuilding => texts["{0} kan findes. Indekset bygges igen, {1} af {2}.", Number(index.Documents), Number(index.Building?.Done), Number(index.Building?.Total)],
            IndexPhase.Opening => texts["Indekset åbnes."],
            IndexPhase.Building => texts["Indekset bygges, {0} af {1}.", Number(index.Building?.Done), Number(index.Building?.Total)],
        };
    }

    private static string Number(int? count) => (count ?? 0).ToString("N0", CultureInfo.CurrentCulture);
}
