namespace MatchPortal.Core.Demo;

/// <summary>Makes the mistakes people make.</summary>
internal sealed class Typist(SeedTable typos)
{
    private readonly ILookup<string, string> _wrong = typos.Rows.ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Some words misspelt, some letters swapped or dropped; now and then no capital letters at all.</summary>
    public string Misspell(string text, Dice dice)
    {
        var words = text.Split(' ');
        var left = dice.Between(1, 4);
        foreach (var at in dice.Shuffled(Enumerable.Range(0, words.Length)))
        {
            if (left == 0)
            {
                break;
            }

            var wrong = Wrong(words[at], dice);
            left -= wrong == words[at] ? 0 : 1;
            words[at] = wrong;
        }

        var typed = string.Join(' ', words);
        return dice.Chance(0.2) ? typed.ToLower(Danish.Culture) : typed;
    }

    private string Wrong(string word, Dice dice)
    {
        if (_wrong[word].ToArray() is { Length: > 0 } known)
        {
            return dice.Pick(known);
        }

        return word.Length > 5 && word.All(char.IsLower) && dice.Chance(0.25) ? Slip(word, dice) : word;
    }

    private static string Slip(string word, Dice dice)
    {
        var at = dice.Between(1, word.Length - 3);
        return dice.Below(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
