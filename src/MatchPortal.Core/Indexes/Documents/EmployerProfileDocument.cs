using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Given what is published of a profile, gives the document that employers' searches find. It says nothing that is not published.</summary>
public static class EmployerProfileDocument
{
    public static SearchDocument Of(ProfileId id, PublishedTraits traits, IReadOnlyList<PublishedItem> items, Lexicon lexicon)
    {
        var document = new SearchDocument(id.Value);
        AddTraits(document, traits, lexicon);
        foreach (var item in items)
        {
            _ = item.Kind switch
            {
                ItemKind.Competence => document.ConceptIfAny(EmployerProfileFields.Competences, item.Concept, PublishedByte.Of(item.Level, item.IsAgreed)),
                ItemKind.Certificate => document.Keywords(EmployerProfileFields.Certificates, item.Concept),
                ItemKind.Occupation => document.Keywords(EmployerProfileFields.OtherOccupations, Groups(item.Concept)),
            };
        }

        return DocumentDigest.Seal(document);
    }

    private static void AddTraits(SearchDocument document, PublishedTraits traits, Lexicon lexicon)
    {
        document
            .Keywords(EmployerProfileFields.Occupations, Groups(traits.Occupation ?? ""))
            .Keywords(EmployerProfileFields.Municipality, traits.MunicipalityCode)
            .Keywords(EmployerProfileFields.Region, traits.Region)
            .Keywords(EmployerProfileFields.Years, traits.Years?.ToString())
            .Keywords(EmployerProfileFields.EducationLevel, traits.EducationLevel)
            .Keywords(EmployerProfileFields.Licences, traits.Licences is [] ? [EmployerProfileFields.NoCar] : traits.Licences ?? [])
            .Keywords(EmployerProfileFields.WishedKinds, (traits.Kinds ?? PostingKinds.Current).Select(kind => kind.ToString()));
        if (traits.Danish is { } danish)
        {
            document.Concept(EmployerProfileFields.Languages, "da", (byte)(danish + 1));
        }

        if (traits.Hours is { } hours)
        {
            document.Number(EmployerProfileFields.LeastHours, hours.Least).Number(EmployerProfileFields.MostHours, hours.Most);
        }

        if (traits.MunicipalityCode is { } code && lexicon.Places.Municipalities.Find(code) is { } municipality)
        {
            document.Point(EmployerProfileFields.Place, municipality.Centre.InIndex);
            if (traits.ReachKm is { } km)
            {
                document.Number(EmployerProfileFields.MostMetres, km * 1_000);
            }
        }
    }

    private static IEnumerable<string> Groups(string occupation) => Enumerable.Range(1, occupation.Length).Select(digits => occupation[..digits]);
}
