using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Given what is published of a profile, gives the document that employers' searches find. It says nothing that is not published, or does not follow from it.</summary>
public static class EmployerProfileDocument
{
    public static SearchDocument Of(ToldProfile told, Lexicon lexicon, TradeModel trades)
    {
        var document = new SearchDocument(told.Profile.ProfileId.Value);
        AddTraits(document, told.Profile.Traits);
        AddLimits(document, told, lexicon);
        AddTrades(document, told, trades);
        foreach (var item in told.Items)
        {
            _ = item.Kind switch
            {
                ItemKind.Competence => document.ConceptIfAny(EmployerProfileFields.Competences, item.Concept, PublishedByte.Of(item.Level, item.IsAgreed)),
                ItemKind.Certificate => document.ConceptIfAny(EmployerProfileFields.Certificates, item.Concept, CertificateByte.Never),
                ItemKind.Occupation => document.Keywords(EmployerProfileFields.OtherOccupations, Groups(item.Concept)),
                ItemKind.Wish => document.Keywords(EmployerProfileFields.WishedOccupations, item.Concept),
                ItemKind.Start => document.Keywords(EmployerProfileFields.Start, Enum.GetValues<StartBand>().SkipWhile(band => band.ToString() != item.Concept).Select(band => band.ToString())),
            };
        }

        return DocumentDigest.Seal(document);
    }

    private static void AddTraits(SearchDocument document, PublishedTraits traits)
    {
        document
            .Keywords(EmployerProfileFields.Occupations, Groups(traits.Occupation ?? ""))
            .Keywords(EmployerProfileFields.Municipality, traits.MunicipalityCode)
            .Keywords(EmployerProfileFields.Region, traits.Region)
            .Keywords(EmployerProfileFields.Years, traits.Years?.ToString())
            .Keywords(EmployerProfileFields.EducationLevel, traits.EducationLevel)
            .Keywords(EmployerProfileFields.Licences, traits.Licences is [] ? [EmployerProfileFields.NoCar] : traits.Licences ?? []);
        foreach (var language in traits.Languages)
        {
            document.Concept(EmployerProfileFields.Languages, language.LanguageCode, (byte)(language.Level + 1));
        }
    }

    private static void AddLimits(SearchDocument document, ToldProfile told, Lexicon lexicon)
    {
        document
            .Keywords(EmployerProfileFields.WishedKinds, told.Limits.Kinds.Select(kind => kind.ToString()))
            .Number(EmployerProfileFields.LeastHours, told.Limits.Hours.Least)
            .Number(EmployerProfileFields.MostHours, told.Limits.Hours.Most);
        if (told.Profile.Traits.MunicipalityCode is { } code && lexicon.Places.Municipalities.Find(code) is { } municipality)
        {
            document.Point(EmployerProfileFields.Place, municipality.Centre.InIndex);
            if (told.Limits.ReachKm is { } km)
            {
                document.Number(EmployerProfileFields.MostMetres, km * 1_000);
            }
        }
    }

    private static void AddTrades(SearchDocument document, ToldProfile told, TradeModel trades)
    {
        foreach (var (code, share) in trades.Guess([.. told.Competences], told.Occupations.Select(occupation => new TradeClue(occupation))))
        {
            if (TradeByte.Of(share) is > 0 and var payload)
            {
                document.ConceptIfAny(EmployerProfileFields.Trades, code, payload);
            }
        }

        document.Keywords(EmployerProfileFields.ShownTrades, trades.TradesOf(told.Occupations));
    }

    private static IEnumerable<string> Groups(string occupation) => Enumerable.Range(1, occupation.Length).Select(digits => occupation[..digits]);
}
