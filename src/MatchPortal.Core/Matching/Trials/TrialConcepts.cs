using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Trials;

/// <summary>What the names in a trial's files mean to a lexicon.</summary>
internal sealed class TrialConcepts(Lexicon lexicon)
{
    private const string EscoPrefix = "esco-";
    private const int DigitsOfMunicipality = 3;

    /// <summary>The lexicon's id where it knows the concept; else an id that matches itself only.</summary>
    public string Competence(string concept)
    {
        var name = concept.Trim();
        var known = lexicon.Competences.Find(name) ?? lexicon.Competences.Find(EscoPrefix + LastPart(name).ToLowerInvariant());
        return known?.Id ?? Opaque(name);
    }

    /// <summary>DISCO-08 codes; an occupation of ESCO is also one of its own.</summary>
    public IEnumerable<(string? Group, string? Trade)> Occupations(IEnumerable<string>? names)
    {
        foreach (var name in (names ?? []).Select(name => name.Trim()))
        {
            var code = LastPart(name).TrimStart('C');
            yield return Occupation.IsCode(code) ? (code, null) : lexicon.EscoOccupations.Find(name) is { } one ? (one.Group, one.Uri) : (null, Opaque(name));
        }
    }

    /// <summary>Null for none and for an unknown one.</summary>
    public Municipality? Municipality(string? code) =>
        code is null ? null : lexicon.Places.Municipalities.Find(code.Trim().TrimStart('0').PadLeft(DigitsOfMunicipality, '0'));

    private static string LastPart(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string Opaque(string name) => SearchDocument.IsTerm(name) ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
