using MatchPortal.Core.Privacy.Scrubbing;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>Why something was taken out of a text, to the one who wrote it.</summary>
public static class RemovalWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Explain(RemovalKind kind) => kind switch
        {
            RemovalKind.Cpr => texts["CPR-nummer. Det bliver aldrig gemt her."],
            RemovalKind.Phone => texts["Telefonnummer. Det bliver kun delt, når borgeren har sagt ja."],
            RemovalKind.Email => texts["E-mail. Den bliver kun delt, når borgeren har sagt ja."],
            RemovalKind.Url => texts["Adresse på nettet. Den kan føre til et navn."],
            RemovalKind.Address => texts["Adresse. En profil viser kun området."],
            RemovalKind.BirthDate => texts["Fødselsdag. Alder må ikke have betydning for et job."],
            RemovalKind.Age => texts["Alder. Den må ikke have betydning for et job."],
            RemovalKind.OwnName => texts["Borgerens eget navn. Det ligger et andet sted end profilen."],
            RemovalKind.PersonName => texts["Navn. Den, der hedder det, har ikke sagt ja til at stå her."],
            RemovalKind.Employer => texts["Arbejdsplads. Den kan vise, hvem der har været ansat."],
            RemovalKind.School => texts["Skole. Den kan vise, hvem der har gået der."],
        };
    }
}
