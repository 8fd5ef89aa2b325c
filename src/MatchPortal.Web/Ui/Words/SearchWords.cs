using MatchPortal.Core.Lexicons;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the pages call the words that a search suggests.</summary>
public static class SearchWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(WordKind kind) => kind switch
        {
            WordKind.JobTitle => texts["jobtitel"],
            WordKind.Competence => texts["kompetence"],
            WordKind.Certificate => texts["certifikat"],
        };
    }
}
