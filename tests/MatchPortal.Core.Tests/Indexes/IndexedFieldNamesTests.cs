using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>
/// What each index may hold, by name: the list that is printed to whoever asks. A field that is not named here fails, so nobody adds one without somebody reading this.
/// </summary>
public sealed class IndexedFieldNamesTests
{
    private const string Digest = "digest-1 digest-2";

    private const string OfPostings = """
        title title-grams suggest words tasks company occupation occupation-titles skills place-name
        kind status trade unit-group hours municipality region company-id competences certificates languages licences
        least-hours most-hours openings submitted published deadline start place
        """;

    // Free words: the scrubbed summary, and labels from the lexicon.
    private const string OfStaffProfiles = """
        summary skills occupation words
        visibility paused-until unit target-group municipality region competences occupations trade unit-group trades shown-trades live-proposals education-level education-field certificates languages licences training-choice
        wished-occupations wished-kinds least-hours most-hours most-metres available-from changed place
        """;

    // No free words, no citizen, no unit, no case: only what the release coarsened, and the trades that follow from it.
    private const string OfEmployerProfiles = """
        competences occupations other-occupations certificates languages licences education-level years municipality region trades shown-trades wished-occupations wished-kinds start least-hours most-hours most-metres place
        """;

    [Fact]
    public void Fields_OfPostings_AreNamed() => AssertNamed(PostingFields.Schema, OfPostings);

    [Fact]
    public void Fields_OfStaffProfiles_AreNamed() => AssertNamed(StaffProfileFields.Schema, OfStaffProfiles);

    [Fact]
    public void Fields_OfEmployerProfiles_AreNamed() => AssertNamed(EmployerProfileFields.Schema, OfEmployerProfiles);

    private static void AssertNamed(IndexSchema schema, string names)
    {
        var named = $"{names} {Digest}".Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var field in schema.Fields)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{field.Name} ({field.Kind})");
        }

        Assert.Empty(schema.Fields.Select(field => field.Name).Except(named));
    }
}
