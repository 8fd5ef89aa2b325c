using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Where sentences begin and end: a capital letter there says nothing.</summary>
internal static class Sentences
{
    private const int Farthest = 6;

    private static readonly WordSet Bare = new(
        ["i", "på", "ved", "fra", "til", "om", "og", "jeg", "vi", "han", "hun", "den", "det", "de", "min", "mit", "mine", "adresse", "adressen", "bor", "bopæl", "privat", "hjemme", "nu", "er"]);

    public static bool IsStart(Passage passage, int i, Cues cues)
    {
        for (var at = i - 1; at > i - Farthest; at--)
        {
            switch (passage[at].Kind)
            {
                case TokenKind.None or TokenKind.Break:
                    return true;
                case TokenKind.Word or TokenKind.Number or TokenKind.Removed:
                    return false;
            }

            if (passage.IsSymbol(at, "!?:;…•*|→>"))
            {
                return true;
            }

            if (passage.IsSymbol(at, '.'))
            {
                return !IsAbbreviation(passage, at - 1, cues);
            }
        }

        return false;
    }

    /// <summary>Whether the full stop ends a sentence: a capital letter or nothing comes after it.</summary>
    public static bool IsEnd(Passage passage, int stop) =>
        passage[stop + 1].Kind is TokenKind.None or TokenKind.Break || passage.IsCapital(stop + 1);

    /// <summary>A small word, or one that leads up to a name, that stands with a capital letter because a sentence begins.</summary>
    public static bool IsBare(Passage passage, int i) => passage.IsWord(i, Bare);

    private static bool IsAbbreviation(Passage passage, int i, Cues cues) =>
        passage.IsInitial(i) || passage.IsWord(i, cues.Titles) || passage.Is(i, TokenKind.Word) && passage[i].Length == 1;
}
