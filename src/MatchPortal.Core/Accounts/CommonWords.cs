using System.Collections.Frozen;

namespace MatchPortal.Core.Accounts;

/// <summary>What passwords are most often made of, in Danish and English. A password is not refused for holding one of them, only for being little else.</summary>
internal static class CommonWords
{
    private const string List = """
        adgang adgangskode admin administrator agent alexander amalie andreas angel anna april arbejde august baby bamse banan banana barbie
        baseball basket batman benjamin bil blomst boldklub brøndby buster carlsberg charlie cheese chelsea chocolate christian cookie computer
        dallas daniel danmark dansk december dejlig denmark dig diamond dinmor dragon efterår elefant elsker emil emilie emma familie family farfar
        farmor fckbh fck fckoebenhavn februar ferrari fiskefisk flower fodbold football forår forever fredag freedom freja friday friend fuckyou
        george ginger glemt goddag godmorgen google hammer hansen hannah hallo harley hejhej hejmeddig hej hello hemmelig hest hockey holiday
        hund hunter iloveyou internet jakob jeg januar jasmine jensen jennifer jessica jesus job jobcenter jonas jordan juli juni justin kage kaffe
        kartoffel kat katrine killer kode kodeord kom kommune konsulent kærlighed lakrids lars laura letmein liverpool login london lord love
        lukas lørdag magnus maj mandag manchester marts martin matchportal matilde matthew medarbejder merlin michael michelle mickey midsommer
        mikkel minadgangskode mit mig min mohamed monday monkey morfar mormor mustang mads mathias ninja nicolas nielsen november nytår nøgle
        odense oktober oliver olivia onsdag orange ostemad pass passord password passwort passw0rd p@ssw0rd peanut pedersen pepper peter pizza
        pokemon police portal princess prinsesse purple qazwsx qwert qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm zaq wsx rasmus rainbow
        real regnbue robert rocket rosa samsung sara sebastian secret september shadow silver simone skat skole skrald smukke smølf snoopy sofie
        solsikke sommer sommerferie søndag spring star starwars sten summer sunday sunshine superman sverige svendborg system test tester thomas
        tiger tirsdag torsdag travel trustno1 tulipan tusind velkommen vinter viking victoria virksomhed welcome william winter whatever wizard
        xbox yankees yellow århus aarhus aalborg ålborg københavn kobenhavn esbjerg randers kolding fjordby æble
        """;

    public static FrozenSet<string> All { get; } = List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static int Longest { get; } = All.Max(word => word.Length);
}
