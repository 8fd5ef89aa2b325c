namespace MatchPortal.Core.Companies;

/// <summary>A company that is not here yet, and the person who opens it.</summary>
/// <param name="Cvr">Nobody has it here.</param>
/// <param name="Name">The company's.</param>
/// <param name="Workplace">Its first.</param>
/// <param name="Person">Full name of who becomes its owner here.</param>
/// <param name="Contact">That person's.</param>
public sealed record CompanyForm(Cvr Cvr, string Name, WorkplaceForm Workplace, string Person, MemberContact Contact);
