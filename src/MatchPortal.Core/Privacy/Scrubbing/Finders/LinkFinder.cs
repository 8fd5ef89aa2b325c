using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Addresses on the net, with or without what stands in front of them, and what somebody is called on a network.</summary>
internal sealed class LinkFinder(Cues cues) : IFinder
{
    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (IsScheme(passage, i) || passage.IsWord(i, "www") && passage.IsSymbol(i + 1, '.') && passage.IsTight(i + 1))
            {
                TakeToBlank(passage, i);
            }
            else if (passage.IsSymbol(i, '.') && passage.IsTight(i) && passage.IsTight(i + 1) && IsDomain(passage, i + 1))
            {
                TakeHost(passage, i);
            }
            else if (passage.IsWord(i, cues.Networks))
            {
                TakeHandle(passage, i);
            }
        }
    }

    private static bool IsScheme(Passage passage, int i) =>
        passage.Is(i, TokenKind.Word) && passage.IsSymbol(i + 1, ':') && passage.IsSymbol(i + 2, '/') && passage.IsSymbol(i + 3, '/') && passage.IsTight(i + 3);

    // A capital letter, or a word that is also a domain, after a full stop without a blank is more likely the next sentence.
    private bool IsDomain(Passage passage, int i) =>
        passage.IsWord(i, cues.Domains)
        && (char.IsLower(passage.Of(i)[0]) || passage.IsUpper(i))
        && !(passage.IsTight(i + 1) && passage[i + 1].Kind is TokenKind.Word or TokenKind.Number)
        && (!passage.IsWord(i, cues.WordDomains) || !passage.IsNext(i + 1) || passage.IsTight(i + 1) || !passage.Is(i + 1, TokenKind.Word));

    private void TakeHost(Passage passage, int dot)
    {
        var first = dot;
        while (passage.IsTight(first) && (passage[first - 1].Kind is TokenKind.Word or TokenKind.Number || passage.IsSymbol(first - 1, ".-_")))
        {
            first--;
        }

        while (first < dot && passage.Is(first, TokenKind.Symbol))
        {
            first++;
        }

        var name = passage.Text.AsSpan(passage[first].Start, passage[dot + 1].End - passage[first].Start);
        if (first == dot || cues.DottedProducts.Contains(name))
        {
            return;
        }

        TakeToBlank(passage, first);
    }

    private static void TakeToBlank(Passage passage, int first)
    {
        var last = first;
        while (passage.IsTight(last + 1) && !passage.Is(last + 1, TokenKind.Break) && !passage.Is(last + 1, TokenKind.Removed) && !passage.IsSymbol(last + 1, "<>\"»«”"))
        {
            last++;
        }

        while (last > first && passage.IsSymbol(last, ".,;:!?)]}'’…"))
        {
            last--;
        }

        passage.Take(RemovalKind.Url, first, last);
    }

    // Instagram: hanne_92.
    private static void TakeHandle(Passage passage, int network)
    {
        var first = passage.IsSymbol(network + 1, ':') ? network + 2 : network;
        if (first == network || !passage.IsNext(first) || passage[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return;
        }

        var last = first;
        while (passage.IsTight(last + 1) && (passage[last + 1].Kind is TokenKind.Word or TokenKind.Number || passage.IsSymbol(last + 1, "._-")))
        {
            last++;
        }

        passage.Take(RemovalKind.Url, first, passage.Is(last, TokenKind.Symbol) ? last - 1 : last);
    }
}
