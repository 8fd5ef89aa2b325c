using MatchPortal.Core.Postings.Importing;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What becomes of an advertisement that is read.</summary>
public static class ImportWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(ImportState state) => state switch
        {
            ImportState.New => texts["Gem som ny kladde"],
            ImportState.Changed => texts["Ændret siden sidst: ret kladden, så den siger det samme"],
            ImportState.Same => texts["Siger det samme som sidst. Kladden bliver stående, som den er."],
            ImportState.Sent => texts["Opslaget er sendt til kommunen. Ret det under Vores opslag."],
            ImportState.Twice => texts["Står også længere oppe. Kun det første tæller."],
            ImportState.Lacking => texts["Kan ikke blive en kladde."],
        };
    }
}
