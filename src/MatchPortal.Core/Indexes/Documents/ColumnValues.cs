using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The portal's values as an index holds them.</summary>
internal static class ColumnValues
{
    // What lies outside is a slip of the hand, and must not stop the feed: no column needs it exactly.
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(5999, 12, 31);

    extension(DateOnly day)
    {
        /// <summary>When the day begins in Denmark, UTC.</summary>
        public DateTime FirstMinute => (day < Earliest ? Earliest : day > Latest ? Latest : day).StartsAtUtc;

        /// <summary>The last minute of the day in Denmark, UTC: what lasts through the day is compared with it.</summary>
        public DateTime LastMinute => (day < Latest ? day.AddDays(1) : day).FirstMinute.AddMinutes(-1);
    }

    extension(Lexicons.GeoPoint point)
    {
        public GeoPoint InIndex => new(point.Latitude, point.Longitude);
    }

    extension(SearchDocument document)
    {
        public SearchDocument DateIfAny(string field, DateTime? moment) => moment is { } known ? document.Date(field, known) : document;

        /// <summary>Adds what can be a keyword, each once; null and empty are nothing.</summary>
        public SearchDocument Keywords(string field, params IEnumerable<string?> values)
        {
            foreach (var value in values)
            {
                if (value is not null && SearchDocument.IsTerm(value))
                {
                    document.Keyword(field, value);
                }
            }

            return document;
        }

        /// <summary>Adds what can be a concept.</summary>
        public SearchDocument ConceptIfAny(string field, string concept, byte payload) =>
            SearchDocument.IsTerm(concept) ? document.Concept(field, concept, payload) : document;
    }
}
