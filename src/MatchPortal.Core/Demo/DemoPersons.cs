using MatchPortal.Core.Accounts;

namespace MatchPortal.Core.Demo;

/// <summary>The persons every demo municipality has, whatever its seed, for signing in as one of each role.</summary>
public static class DemoPersons
{
    /// <summary>The company that the demo's employers belong to.</summary>
    internal const string CompanyName = "Fjordby Maskinværksted";

    private static readonly DemoPerson Owner = new(
        Roles.Employer, "Lars Holm", "lars.holm@maskinvaerksted.example", "Ejer af Fjordby Maskinværksted. Søger en svejser og har bedt om kontakt.");

    private static readonly DemoPerson Recruiter = new(
        Roles.Employer, "Sofie Bruun", "sofie.bruun@maskinvaerksted.example", "Rekrutteringsansvarlig i Fjordby Maskinværksted.");

    private static readonly DemoPerson CompanyConsultant = new(
        Roles.Consultant, "Mette Lindgaard", "mette.virksomhedsindgang@fjordby.example", "Virksomhedskonsulent i Virksomhedsindgangen.");

    private static readonly DemoPerson JobConsultant = new(
        Roles.Consultant, "Birgit Overgaard", "birgit.jobkonsulent@fjordby.example", "Jobkonsulent i Arbejdsmarkedscentret. Karims kontaktperson.");

    private static readonly DemoPerson CaseWorker = new(
        Roles.Consultant, "Ole Krogh", "ole.jobraadgiver@fjordby.example", "Jobrådgiver i Arbejdsmarkedscentret.");

    private static readonly DemoPerson Administrator = new(
        Roles.Administrator, "Lise Damgaard", "lise.leder@fjordby.example", "Leder af Virksomhedsindgangen og administrator.");

    private static readonly DemoPerson Visible = new(
        Roles.Citizen, "Karim Haddad", "karim@borger.example", "Svejser, vist uden navn. En virksomhed har bedt om kontakt, og der ligger et forslag.");

    private static readonly DemoPerson MunicipalityOnly = new(
        Roles.Citizen, "Anette Vestergaard", "anette@borger.example", "Social- og sundhedsassistent, kun synlig for kommunen.");

    private static readonly DemoPerson Hidden = new(
        Roles.Citizen, "Mads Toft", "mads@borger.example", "Lagermedarbejder visiteret til fleksjob, skjult.");

    public static IReadOnlyList<DemoPerson> All { get; } =
        [Owner, Recruiter, CompanyConsultant, JobConsultant, CaseWorker, Visible, MunicipalityOnly, Hidden, Administrator];

    internal static DemoPerson? OfStaff(int index) => index switch
    {
        OfficeMaker.Entrance => Administrator,
        5 => CompanyConsultant,
        6 => JobConsultant,
        7 => CaseWorker,
        _ => null,
    };

    internal static DemoPerson? OfCitizen(int index) => index switch
    {
        0 => Visible,
        1 => MunicipalityOnly,
        2 => Hidden,
        _ => null,
    };

    internal static DemoPerson? OfMember(int company, int index) => (company, index) switch
    {
        (0, 0) => Owner,
        (0, 1) => Recruiter,
        _ => null,
    };
}
