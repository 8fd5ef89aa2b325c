using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Given a profile's row, gives the document that consultants search in.</summary>
public static class StaffProfileDocument
{
    /// <param name="profile">Of an open case that is not hidden.</param>
    /// <param name="lexicon">For labels and places.</param>
    /// <param name="trades">Guesses what trades the profile speaks of.</param>
    /// <param name="texts">This thread's.</param>
    /// <param name="year">The index's base year, see <see cref="YearBand"/>.</param>
    public static SearchDocument Of(StaffProfileSource profile, Lexicon lexicon, TradeModel trades, DocumentTexts texts, int year)
    {
        var document = new SearchDocument(profile.Id.Value);
        AddTexts(document, profile, lexicon, texts);
        AddCase(document, profile, lexicon);
        AddConcepts(document, profile, year);
        AddTrades(document, profile, trades);
        AddWishes(document, profile.Wishes, profile.HasProtectedAddress);
        document
            .Keywords(StaffProfileFields.EducationLevel, profile.Education.Select(education => education.LevelCode))
            .Keywords(StaffProfileFields.EducationField, profile.Education.Select(education => education.FieldCode))
            .Keywords(StaffProfileFields.Licences, profile.Licences)
            .Keywords(StaffProfileFields.TrainingChoice, profile.Training.Select(choice => choice.ToString()).Order(StringComparer.Ordinal))
            .DateIfAny(StaffProfileFields.Changed, profile.ChangedAt);
        return DocumentDigest.Seal(document);
    }

    private static void AddTexts(SearchDocument document, StaffProfileSource profile, Lexicon lexicon, DocumentTexts texts)
    {
        string[] skills =
        [
            .. profile.Competences.Select(competence => lexicon.Competences.Find(competence.CompetenceId)?.Label).OfType<string>(),
            .. profile.Certificates.Select(certificate => lexicon.Certificates.Find(certificate.CertificateId)?.Label).OfType<string>(),
            .. profile.Languages.Select(language => lexicon.Languages.Find(language.LanguageCode)?.Label).OfType<string>(),
        ];
        string[] labels = [.. profile.Occupations.Select(occupation => lexicon.Occupations.Find(occupation.OccupationCode)?.Label).OfType<string>()];
        string[] titles = [.. profile.Occupations.SelectMany(occupation => lexicon.Occupations.TitlesOf(occupation.OccupationCode)).Select(title => title.Title)];
        document
            .Text(StaffProfileFields.Summary, texts.Danish.Tokens(profile.Summary.OwnWords))
            .Text(StaffProfileFields.Skills, texts.Danish.Tokens(skills))
            .Text(StaffProfileFields.Occupation, texts.Danish.Tokens([.. labels, .. titles]))
            .Text(StaffProfileFields.Words, texts.Surface.Tokens([.. labels, .. titles, .. skills]));
    }

    private static void AddCase(SearchDocument document, StaffProfileSource profile, Lexicon lexicon)
    {
        document
            .Keyword(StaffProfileFields.Visibility, profile.Visibility.ToString())
            .Keyword(StaffProfileFields.Unit, IndexIds.Text(profile.UnitId))
            .Keyword(StaffProfileFields.TargetGroup, profile.TargetGroup.ToString())
            .DateIfAny(StaffProfileFields.PausedUntil, profile.PausedUntil?.LastMinute);
        var municipality = lexicon.Places.Municipalities.Find(profile.Area.MunicipalityCode);
        document.Keywords(StaffProfileFields.Region, municipality?.Region);
        if (profile.HasProtectedAddress)
        {
            return;
        }

        document.Keywords(StaffProfileFields.Municipality, profile.Area.MunicipalityCode);
        var district = profile.Area.PostalCode is { } code ? lexicon.Places.PostalDistricts.Find(code) : null;
        if ((district?.Centre ?? municipality?.Centre) is { } centre)
        {
            document.Point(StaffProfileFields.Place, centre.InIndex);
        }
    }

    private static void AddConcepts(SearchDocument document, StaffProfileSource profile, int year)
    {
        foreach (var competence in profile.Competences.DistinctBy(competence => competence.CompetenceId))
        {
            document.ConceptIfAny(StaffProfileFields.Competences, competence.CompetenceId, CompetenceByte.Of(competence, year));
        }

        foreach (var occupation in profile.Occupations.DistinctBy(occupation => occupation.OccupationCode))
        {
            document
                .ConceptIfAny(StaffProfileFields.Occupations, occupation.OccupationCode, ExperienceByte.Of(occupation, year))
                .Keywords(StaffProfileFields.Trade, occupation.OccupationCode is { Length: >= 2 } code ? code[..2] : null)
                .Keywords(StaffProfileFields.UnitGroup, occupation.OccupationCode);
        }

        foreach (var certificate in profile.Certificates.DistinctBy(certificate => certificate.CertificateId))
        {
            document.ConceptIfAny(StaffProfileFields.Certificates, certificate.CertificateId, CertificateByte.Of(certificate, year));
        }

        foreach (var language in profile.Languages.DistinctBy(language => language.LanguageCode))
        {
            document.ConceptIfAny(StaffProfileFields.Languages, language.LanguageCode, LevelOf(language.Level));
        }
    }

    private static void AddTrades(SearchDocument document, StaffProfileSource profile, TradeModel trades)
    {
        string[] competences = [.. profile.Competences.Select(competence => competence.CompetenceId).Distinct()];
        TradeClue[] clues = [.. profile.NamedTrades.Concat(profile.Occupations.Select(occupation => occupation.OccupationCode)).Distinct().Select(code => new TradeClue(code))];
        foreach (var (code, share) in trades.Guess(competences, clues))
        {
            if (TradeByte.Of(share) is > 0 and var payload)
            {
                document.ConceptIfAny(StaffProfileFields.Trades, code, payload);
            }
        }

        document.Keywords(StaffProfileFields.ShownTrades, trades.Shown(competences, clues));
        if (profile.LiveProposals > 0)
        {
            document.Number(StaffProfileFields.LiveProposals, profile.LiveProposals);
        }
    }

    // A limit from an unknown place would shut everybody with a protected address out of every search by distance.
    private static void AddWishes(SearchDocument document, Wishes wishes, bool hasProtectedAddress)
    {
        IEnumerable<PostingKind> kinds = wishes.Kinds.Count > 0 ? wishes.Kinds : PostingKinds.Current;
        document
            .Keywords(StaffProfileFields.WishedOccupations, wishes.Occupations)
            .Keywords(StaffProfileFields.WishedKinds, kinds.Select(kind => kind.ToString()))
            .Number(StaffProfileFields.LeastHours, wishes.Hours.Least)
            .Number(StaffProfileFields.MostHours, wishes.Hours.Most)
            .DateIfAny(StaffProfileFields.AvailableFrom, wishes.AvailableFrom?.FirstMinute);
        if (wishes.MaximumDistanceKm is { } km && !hasProtectedAddress)
        {
            document.Number(StaffProfileFields.MostMetres, Math.Min(km, 1_000) * 1_000);
        }
    }

    private static byte LevelOf(LanguageLevel level) => level switch
    {
        LanguageLevel.Basic => 1,
        LanguageLevel.Conversational => 2,
        LanguageLevel.Fluent => 3,
        LanguageLevel.Native => 4,
    };
}
