using System.Security.Claims;
using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;

namespace MatchPortal.Web.Tests.Ui.Layout;

public sealed class NavigationTests
{
    [Theory]
    [InlineData(null, "/ /opslag /kontakt")]
    [InlineData(Roles.Employer, "/virksomhed /opslag")]
    [InlineData(Roles.Consultant, "/medarbejder /medarbejder/kandidater /opslag")]
    [InlineData(Roles.Citizen, "/min-side /opslag")]
    [InlineData(Roles.Administrator, "/administration /administration/alarmer /opslag")]
    public void For_WhenAPersonHasARole_ListsItsBuiltPages(string? role, string expected)
    {
        var navigation = Navigation("", "opslag/{side?}", "kontakt", "virksomhed", "medarbejder", "medarbejder/kandidater", "min-side", "administration", "administration/alarmer");

        Assert.Equal(expected, string.Join(' ', navigation.For(Person(role)).Select(link => link.Path)));
    }

    [Theory]
    [InlineData("/virksomhed", "/virksomhed")]
    [InlineData("/virksomhed/opslag/7", "/virksomhed/opslag")]
    [InlineData("/virksomheder", null)]
    [InlineData("/", "/")]
    public void Current_WhenSeveralHoldThePath_IsTheNearest(string path, string? expected)
    {
        NavigationLink[] links = [new("a", "/"), new("b", "/virksomhed"), new("c", "/virksomhed/opslag")];

        Assert.Equal(expected, MatchPortal.Web.Ui.Layout.Navigation.Current(links, path)?.Path);
    }

    [Fact]
    public void Current_OnAProfile_IsTheSearchThatLeadsToIt() => Assert.Equal(
        "/medarbejder/kandidater",
        MatchPortal.Web.Ui.Layout.Navigation.Current(Navigation("medarbejder", "medarbejder/kandidater").For(Person(Roles.Consultant)), "/medarbejder/profiler/7")?.Path);

    private static ClaimsPrincipal Person(string? role) =>
        new(new ClaimsIdentity(role is null ? [] : [new Claim(ClaimTypes.Role, role)], role is null ? null : "test"));

    private static Navigation Navigation(params string[] templates) => new(new Pages(templates));

    private sealed class Pages(string[] templates) : IActionDescriptorCollectionProvider
    {
        public ActionDescriptorCollection ActionDescriptors { get; } = new(
            [.. templates.Select(template => new PageActionDescriptor { AttributeRouteInfo = new AttributeRouteInfo { Template = template } })],
            version: 1);
    }
}
