using MatchPortal.Core.Companies;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>What an advertisement becomes as a posting of the company.</summary>
/// <param name="Ad">As it stood.</param>
/// <param name="Content">What the draft will say.</param>
/// <param name="Kind">Which kind it is of; an ordinary job where it says nothing else.</param>
/// <param name="Workplace">Null where none of the company's fits.</param>
/// <param name="IsOccupationGuessed">Whether the trade was found by the title.</param>
/// <param name="Notes">What was not understood or had to be left out, for the one who goes on with the draft.</param>
public sealed record UnderstoodAd(ReadAd Ad, PostingContent Content, PostingKind Kind, Workplace? Workplace, bool IsOccupationGuessed, IReadOnlyList<Verdict> Notes)
{
    public Verdict CanBeDraft => Verdict
        .Require(Content.Title.Length > 0, "Der er ingen titel. Skriv den i kilden, og prøv igen.")
        .And(Verdict.Require(Workplace is not null, "Vi ved ikke, hvor arbejdet er. Vælg et arbejdssted ovenfor."));
}
