using System.Xml;
using System.Xml.Linq;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>HR-XML's PositionOpening, by itself or several in one document. Names only: the spaces they stand in differ from version to version.</summary>
internal static class XmlAds
{
    // A document that declares its own entities can make itself as long as it likes, or read our files: none may.
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = AdFile.MostCharacters,
        MaxCharactersFromEntities = 1_000,
    };

    private const int Deepest = 64;

    /// <exception cref="RuleBrokenException">It is no XML, or one that we do not open.</exception>
    public static IReadOnlyList<ReadAd> Read(string text)
    {
        try
        {
            DemandFlat(text);
            using var reader = XmlReader.Create(new StringReader(text), Careful);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            return [.. document.Descendants().Where(element => element.Name.LocalName == "PositionOpening").Select((opening, at) => Read(opening, at + 1))];
        }
        catch (XmlException problem)
        {
            throw new RuleBrokenException("Teksten kan ikke læses som XML. Se efter ved linje {0}.", Math.Max(1, problem.LineNumber));
        }
    }

    // What walks the finished tree does so by recursion.
    private static void DemandFlat(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Careful);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new XmlException(null, null, ((IXmlLineInfo)reader).LineNumber, 0);
            }
        }
    }

    private static ReadAd Read(XElement opening, int number)
    {
        string? Text(params string[] path) => Find(opening, path);
        return new ReadAd(number, ((IXmlLineInfo)opening).LineNumber)
        {
            SourceId = Text("DocumentID"),
            Address = Address(Text("ApplicationMethod", "Instructions")),
            Title = Text("PositionTitle"),
            Tasks = Text("PositionFormattedDescription", "Content") ?? Text("PositionFormattedDescription"),
            OccupationCode = Text("JobCategoryCode"),
            Hours = Text("PositionScheduleSummary", "HoursPerWeek") ?? Text("HoursPerWeek") ?? Text("WorkingHours"),
            Schedule = Text("PositionScheduleTypeCode"),
            Kind = Text("PositionOfferingTypeCode"),
            Start = Text("PositionPeriod", "StartDate"),
            End = Text("PositionPeriod", "EndDate"),
            ApplyBy = Text("ApplicationCloseDate"),
            Openings = Text("PositionOpenQuantity"),
            PNumber = Text("PositionLocation", "LocationID"),
            Street = Text("PositionLocation", "AddressLine"),
            PostalCode = Text("PositionLocation", "PostalCode"),
            City = Text("PositionLocation", "CityName"),
            Country = Text("PositionLocation", "CountryCode"),
            Employer = Text("PositionOrganization", "OrganizationName"),
        };
    }

    private static string? Find(XElement from, string[] path)
    {
        var at = from;
        foreach (var name in path)
        {
            if (at.Descendants().FirstOrDefault(element => element.Name.LocalName == name) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at.Value.Trim() is { Length: > 0 } text ? text : null;
    }

    // How to apply is a sentence with a link in it, as often as a link.
    private static string? Address(string? instructions)
    {
        var begin = instructions?.IndexOf("http", StringComparison.Ordinal) ?? -1;
        return begin < 0 ? null : instructions![begin..].Split(['"', '\'', '<', ' ', '\n'], 2)[0];
    }
}
