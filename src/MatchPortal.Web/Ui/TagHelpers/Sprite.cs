using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>Our own few match marks, and the design system's icons for all else.</summary>
internal static class Sprite
{
    private const string OwnFile = "img/match.svg";
    private const string DesignSystemFile = "dkfds/img/all-svg-icons.svg";

    private static readonly FrozenSet<string> Own = FrozenSet.Create("met", "near", "expected", "missing", "band-3", "band-2", "band-1");

    public static TagBuilder Draw(HttpContext context, string name, string extraClass = "")
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{Address(context, Own.Contains(name) ? OwnFile : DesignSystemFile)}#{name}";
        var svg = new TagBuilder("svg");
        svg.AddCssClass("mp-icon");
        if (extraClass is not "")
        {
            svg.AddCssClass(extraClass);
        }

        svg.Attributes["aria-hidden"] = "true";
        svg.Attributes["focusable"] = "false";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    /// <summary>With the fingerprint, so that it can be cached for ever.</summary>
    private static string Address(HttpContext context, string file)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{context.Request.PathBase}/{assets?[file] ?? file}";
    }
}
