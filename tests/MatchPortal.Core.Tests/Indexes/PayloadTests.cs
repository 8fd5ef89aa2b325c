using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>What is put into a byte comes out of it again.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void CompetenceByte_OfEveryLevelSourceAndYear_IsReadBack()
    {
        var bytes = new HashSet<byte>();
        foreach (var level in Enumerable.Range(1, 5))
        {
            foreach (var source in Enum.GetValues<CompetenceSource>())
            {
                foreach (var last in new int?[] { null, 1990, 2012, 2017, 2021, 2023, 2024, 2025, 2026, 2027 })
                {
                    var payload = CompetenceByte.Of(new("svejse-tig", level, 3, last, source), 2026);
                    bytes.Add(payload);

                    Assert.Equal(
                        (level, source, YearBand.Of(last, 2026), true),
                        (CompetenceByte.Level(payload), CompetenceByte.Source(payload), CompetenceByte.LastUse(payload), CompetenceByte.IsUsed(payload)));
                }
            }
        }

        Assert.Equal(240, bytes.Count);
        Assert.False(CompetenceByte.IsUsed(240));
    }

    [Fact]
    public void YearBand_OfEachYear_SaysWhichYearsItStandsFor()
    {
        Assert.Equal(
            [7, 7, 6, 5, 5, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1],
            Enumerable.Range(-1, 18).Select(back => YearBand.Of(2026 - back, 2026)));
        Assert.All(Enumerable.Range(0, 40), back =>
        {
            var (fewest, most) = YearBand.YearsBack(YearBand.Of(2026 - back, 2026))!.Value;
            Assert.InRange(back, fewest, most ?? int.MaxValue);
        });
        Assert.Null(YearBand.YearsBack(YearBand.Of(null, 2026)));
    }

    [Fact]
    public void ExperienceByte_OfYearsAndLastYear_IsReadBack()
    {
        var still = ExperienceByte.Of(new ProfileOccupation("7212", 7, null), 2026);
        var before = ExperienceByte.Of(new ProfileOccupation("7212", 60, 2020), 2026);

        Assert.Equal((7, 7), (ExperienceByte.Years(still), ExperienceByte.LastYear(still)));
        Assert.Equal((31, 3), (ExperienceByte.Years(before), ExperienceByte.LastYear(before)));
    }

    [Fact]
    public void CertificateByte_OnEachDay_MayBeValidThroughTheMonthItExpires()
    {
        bool May(DateOnly? expires, DateOnly day) =>
            CertificateByte.MayBeValidOn(CertificateByte.Of(new ProfileCertificate("adr", new DateOnly(2020, 1, 1), expires), 2026), day, 2026);

        Assert.True(May(null, new DateOnly(2050, 1, 1)));
        Assert.True(May(new DateOnly(2026, 11, 15), new DateOnly(2026, 11, 15)));
        Assert.True(May(new DateOnly(2026, 11, 15), new DateOnly(2026, 11, 30)));
        Assert.False(May(new DateOnly(2026, 11, 15), new DateOnly(2026, 12, 1)));
        Assert.False(May(new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 1)));
        Assert.True(May(new DateOnly(2099, 1, 1), new DateOnly(2060, 1, 1)));
    }

    [Fact]
    public void RequirementByte_OfMustAndLevel_IsReadBack()
    {
        var must = RequirementByte.Of(new Requirement(RequirementKind.Competence, "svejse-tig", IsMust: true, 5));
        var nice = RequirementByte.Of(new Requirement(RequirementKind.Licence, "B", IsMust: false, null));

        Assert.Equal((true, 5), (RequirementByte.IsMust(must), RequirementByte.Level(must)));
        Assert.Equal((false, (int?)null), (RequirementByte.IsMust(nice), RequirementByte.Level(nice)));
    }
}
