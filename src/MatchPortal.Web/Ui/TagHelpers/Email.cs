using Microsoft.AspNetCore.Mvc.Rendering;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>For a sentence with an address inside: <c>@H["Skriv til {0}.", Email.Link(Portal.Email)]</c>.</summary>
public static class Email
{
    public static TagBuilder Link(string address)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"mailto:{address}";
        link.InnerHtml.Append(address);
        return link;
    }
}
