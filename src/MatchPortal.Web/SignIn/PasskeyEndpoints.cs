using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>What the browser asks for before its authenticator is used. The answer comes back in an ordinary form (js/passkeys.js).</summary>
internal static class PasskeyEndpoints
{
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/konto/adgangsnoegler").AddEndpointFilter(DemandToken).RequireRateLimiting(RateLimits.SignIn);
        group.MapPost("/log-ind", Request).AllowAnonymous();
        group.MapPost("/ny", Create).RequireAuthorization();
    }

    private static async Task<IResult> Request(SignInManager<Account> signIn) =>
        Results.Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), Json);

    private static async Task<IResult> Create(HttpContext context, SignInManager<Account> signIn, UserManager<Account> accounts)
    {
        var account = (await accounts.GetUserAsync(context.User))!;
        var entity = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = context.User.DisplayName() };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), Json);
    }

    private static async ValueTask<object?> DemandToken(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
    }
}
