namespace MatchPortal.Search.Tests.Analysis;

/// <summary>A word taken apart by hand.</summary>
internal sealed record HandSplit(string Word, IReadOnlyList<HandPart> Parts)
{
    public static HandSplit Of(string written)
    {
        List<HandPart> parts = [];
        var from = 0;
        foreach (var part in written.Split('|'))
        {
            var letters = part.Split('.');
            var next = from + letters.Sum(piece => piece.Length);
            parts.Add(new HandPart(from, from + letters[0].Length, next));
            from = next;
        }
        return new(written.Replace("|", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), parts.Count == 1 ? [] : parts);
    }

    /// <summary>A part by hand, or several that stand together: lastbil in lastbilchauffør.</summary>
    public bool Allows(int from, int to) => Parts.Any(part => part.From == from) && Parts.Any(part => part.EndsAt(to));
}
