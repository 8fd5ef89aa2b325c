using MatchPortal.Core.Alerts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MatchPortal.Core.Data;

/// <summary>How typed keys, numbers, enums and times are stored, everywhere alike.</summary>
internal static class PortalConventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        Id<CitizenId>(configuration);
        Id<ProfileId>(configuration);
        Id<CompanyId>(configuration);
        Id<WorkplaceId>(configuration);
        Id<MemberId>(configuration);
        Id<PostingId>(configuration);
        Id<TrainingId>(configuration);
        Id<DecisionId>(configuration);
        Id<ProposalId>(configuration);
        Id<ContactRequestId>(configuration);
        Id<UnitId>(configuration);
        Id<StaffId>(configuration);
        Id<SweepAlarmId>(configuration);
        Id<QuestionId>(configuration);
        Id<MarkId>(configuration);
        Id<MailId>(configuration);
        Id<AlertId>(configuration);
        Id<RankingId>(configuration);
        configuration.Properties<Cvr>().HaveConversion<CvrConverter>();
        configuration.Properties<PNumber>().HaveConversion<PNumberConverter>();
        configuration.Properties<ScrubbedText>().HaveConversion<ScrubbedTextConverter>();

        // Names, not numbers: a new member in the middle of an enum must not rename what is stored.
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    private static void Id<TId>(ModelConfigurationBuilder configuration)
        where TId : struct, IId<TId> =>
        configuration.Properties<TId>().HaveConversion<IdConverter<TId>>();

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => IdOf<TId>(value))
        where TId : struct, IId<TId>;

    // An expression tree cannot call a static interface member itself.
    private static TId IdOf<TId>(Guid value)
        where TId : struct, IId<TId> => TId.From(value);


    private sealed class CvrConverter() : ValueConverter<Cvr, string>(cvr => cvr.Value, text => Cvr.Parse(text));

    private sealed class PNumberConverter() : ValueConverter<PNumber, string>(number => number.Value, text => PNumber.Parse(text));

    private sealed class ScrubbedTextConverter() : ValueConverter<ScrubbedText, string>(text => text.Value, stored => ScrubbedText.Stored(stored));

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
