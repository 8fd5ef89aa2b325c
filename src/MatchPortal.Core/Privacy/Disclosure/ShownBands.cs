using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Bands of what is told of a profile, seen from a posting.</summary>
public static class ShownBands
{
    /// <summary>Null where the posting offers one number of hours only: then everybody who is shown can work just that.</summary>
    public static HoursBand? Hours(WeeklyHours offered, WeeklyHours told) =>
        offered.Least == offered.Most ? null : new WeeklyHours(1, Math.Min(offered.Most, told.Most)).Band;

    /// <summary>Null where no municipality is told.</summary>
    public static DistanceBand? Distance(Posting posting, PublishedTraits traits, Lexicon lexicon) => Kilometres(posting, traits, lexicon) switch
    {
        null => null,
        < 10 => DistanceBand.Under10,
        < 25 => DistanceBand.From10,
        < 50 => DistanceBand.From25,
        _ => DistanceBand.From50,
    };

    internal static double? Kilometres(Posting posting, PublishedTraits traits, Lexicon lexicon)
    {
        var places = lexicon.Places;
        var from = traits.MunicipalityCode is { } code ? places.Municipalities.Find(code)?.Centre : null;
        var to = places.PostalDistricts.Find(posting.Workplace.Address.PostalCode)?.Centre ?? places.Municipalities.Find(posting.Workplace.Address.MunicipalityCode)?.Centre;
        return from is { } home && to is { } work ? home.DistanceKm(work) : null;
    }
}
