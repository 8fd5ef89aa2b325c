using System.Text.Json.Serialization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Data;

/// <summary>The values that are stored as one JSON column: they are read and written as a whole, and what must be searched lies in an index.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, Converters = [typeof(ScrubbedTextJson)], DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(IReadOnlyList<ProfileCompetence>))]
[JsonSerializable(typeof(IReadOnlyList<ProfileOccupation>))]
[JsonSerializable(typeof(IReadOnlyList<ProfileEducation>))]
[JsonSerializable(typeof(IReadOnlyList<ProfileCertificate>))]
[JsonSerializable(typeof(IReadOnlyList<ProfileLanguage>))]
[JsonSerializable(typeof(IReadOnlyList<ConceptKey>))]
[JsonSerializable(typeof(IReadOnlyList<Requirement>))]
[JsonSerializable(typeof(IReadOnlyList<KeptWords>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<DateTime>))]
[JsonSerializable(typeof(IReadOnlyList<CompanyId>))]
[JsonSerializable(typeof(IReadOnlyList<LabourDispute>))]
[JsonSerializable(typeof(Wishes))]
[JsonSerializable(typeof(DemandBasis))]
[JsonSerializable(typeof(PublishedTraits))]
[JsonSerializable(typeof(PublishedLimits))]
[JsonSerializable(typeof(IReadOnlyList<PublishedItem>))]
[JsonSerializable(typeof(ReleaseReport))]
[JsonSerializable(typeof(RankingInputs))]
[JsonSerializable(typeof(ProfileInputs))]
[JsonSerializable(typeof(IReadOnlyList<FactorPoints>))]
internal sealed partial class ColumnJson : JsonSerializerContext;
