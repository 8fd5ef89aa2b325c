using MatchPortal.Core;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>
/// Signs people in through the page, as they do themselves: <c>await site.SignInAsConsultant(sample.Consultant)</c>. The first time somebody
/// signs in, the account is made and tied.
/// </summary>
public static class SignIns
{
    public const string Password = "fire blå cykler danser";

    public static async Task<HttpClient> SignInAsConsultant(this PortalSite site, StaffMember staff) =>
        await site.SignIn(await site.OpenAccount(staff, Roles.Consultant));

    public static async Task<HttpClient> SignInAsAdministrator(this PortalSite site, StaffMember staff) =>
        await site.SignIn(await site.OpenAccount(staff, Roles.Administrator));

    public static async Task<HttpClient> SignInAsEmployer(this PortalSite site, CompanyMember member) =>
        await site.SignIn(await site.OpenAccount(member));

    public static async Task<HttpClient> SignInAsCitizen(this PortalSite site, Citizen citizen) =>
        await site.SignIn(await site.OpenAccount(citizen));

    /// <returns>The address to sign in with.</returns>
    public static Task<string> OpenAccount(this PortalSite site, StaffMember staff, string role) => site.Open(staff.Contact.Email, role, async (portal, account, now) =>
        (await portal.Staff.SingleAsync(s => s.Id == staff.Id)).TieAccount(account, Actor.Staff(staff.Id), now));

    /// <inheritdoc cref="OpenAccount(PortalSite, StaffMember, string)"/>
    public static Task<string> OpenAccount(this PortalSite site, CompanyMember member) => site.Open(member.Contact.Email, Roles.Employer, async (portal, account, now) =>
        (await portal.Members.SingleAsync(m => m.Id == member.Id)).TieAccount(account, Actor.Member(member.Id), now));

    /// <inheritdoc cref="OpenAccount(PortalSite, StaffMember, string)"/>
    public static Task<string> OpenAccount(this PortalSite site, Citizen citizen) => site.Open($"borger-{citizen.Id.Value:N}@mail.example", Roles.Citizen, async (portal, account, now) =>
        (await portal.Citizens.SingleAsync(c => c.Id == citizen.Id)).TieAccount(account, Actor.Citizen(citizen.Id), now));

    /// <summary>A new browser in which that account has just signed in.</summary>
    public static async Task<HttpClient> SignIn(this PortalSite site, string email)
    {
        var client = site.NewClient();
        using var answer = await client.SendSignIn(email);
        return answer.Headers.Location is not null
            ? client
            : throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}.");
    }

    public static Task<HttpResponseMessage> SendSignIn(this HttpClient client, string email, string password = Password, string path = "/konto/log-ind") =>
        client.SendFormAsync(path, new Dictionary<string, string> { ["Input.Email"] = email, ["Input.Password"] = password });

    private static async Task<string> Open(this PortalSite site, string email, string role, Func<PortalContext, Guid, DateTime, Task> tie)
    {
        await using var scope = site.Services.CreateAsyncScope();
        T Get<T>()
            where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        var accounts = Get<UserManager<Account>>();
        if (await accounts.FindByEmailAsync(email) is not null)
        {
            return email;
        }

        await Get<AccountTransaction>().Run(async () =>
        {
            var account = new Account { UserName = email, Email = email };
            (await accounts.CreateAsync(account, Password)).Demand();
            await Get<AccountRoles>().Grant(account, role);
            await tie(Get<PortalContext>(), account.Id, site.Clock.Now);
            await Get<PortalContext>().SaveChangesAsync();
        });
        return email;
    }
}
