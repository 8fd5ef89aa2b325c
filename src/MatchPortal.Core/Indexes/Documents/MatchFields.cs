namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The fields that the matcher asks both indexes of profiles by, so they are called the same in both. What their bytes say differs: see <see cref="Matching.AskedProfiles"/>.</summary>
internal static class MatchFields
{
    public const string Competences = "competences";

    public const string Certificates = "certificates";

    public const string Languages = "languages";

    public const string Licences = "licences";

    public const string Trades = "trades";

    public const string ShownTrades = "shown-trades";

    public const string WishedOccupations = "wished-occupations";

    public const string WishedKinds = "wished-kinds";

    public const string LeastHours = "least-hours";

    public const string MostHours = "most-hours";

    public const string MostMetres = "most-metres";

    public const string Place = "place";
}
