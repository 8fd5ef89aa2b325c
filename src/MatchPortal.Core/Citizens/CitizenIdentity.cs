namespace MatchPortal.Core.Citizens;

/// <summary>
/// Who a citizen is. In a table of its own that only <see cref="Privacy.IdentityVault"/> can load; the CPR number is never stored.
/// </summary>
public sealed class CitizenIdentity
{
    private CitizenIdentity()
    {
    }

    public CitizenIdentity(CitizenId citizenId, CitizenName name, DateOnly birthDate, CitizenContact contact, string? caseReference)
    {
        (CitizenId, BirthDate, CaseReference) = (citizenId, birthDate, caseReference);
        Correct(name, contact);
    }

    public CitizenId CitizenId { get; private set; }

    public CitizenName Name { get; private set; } = null!;

    /// <summary>Danish order by given name, then family name.</summary>
    public string NameSortKey { get; private set; } = "";

    /// <summary>For the dated rules that depend on age; shown to nobody but the citizen and assigned staff.</summary>
    public DateOnly BirthDate { get; private set; }

    public CitizenContact Contact { get; private set; } = null!;

    /// <summary>The number of the case in the municipality's own system.</summary>
    public string? CaseReference { get; private set; }

    public int Version { get; private set; }

    public void Correct(CitizenName name, CitizenContact contact)
    {
        (Name, Contact, NameSortKey) = (name, contact, Danish.SortKey(name.Full));
        Version++;
    }

}
