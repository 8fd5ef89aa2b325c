using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>An occupation or a skill as ESCO has it.</summary>
/// <param name="Uri">Its address, which is its name for good.</param>
/// <param name="Group">The ISCO-08 group of an occupation; the type of a skill.</param>
/// <param name="Others">Other ways to write it.</param>
internal sealed record EscoConcept(string Uri, string Group, string Label, ImmutableArray<string> Others, string About)
{
    private const string Prefix = "esco-";

    /// <summary>As the lexicon names it: the last part of the address.</summary>
    public string Id => IdOf(Uri);

    public static string IdOf(string uri) => Prefix + uri[(uri.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
