using System.Text.Json;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Rules;

/// <summary>
/// One thing the domain forbids: the verb throws this sentence, the guard beside it says the same beforehand, and nothing is changed.
/// </summary>
public sealed class Refusal
{
    private readonly string _name;
    private readonly Action<Sample> _check;

    private Refusal(string name, Action<Sample> check) => (_name, _check) = (name, check);

    public static Refusal Of<T>(string name, string sentence, Func<Sample, T> make, Func<T, Sample, Verdict> guard, Action<T, Sample> verb)
        where T : Entity => new(name, sample =>
        {
            var entity = make(sample);
            var before = JsonSerializer.Serialize(entity);
            AssertSame(sentence, guard(entity, sample), Assert.Throws<RuleBrokenException>(() => verb(entity, sample)));
            Assert.Equal(before, JsonSerializer.Serialize(entity));
        });

    /// <summary>Of a verb whose guard is its own affair.</summary>
    public static Refusal Of<T>(string name, string sentence, Func<Sample, T> make, Action<T, Sample> verb)
        where T : Entity => new(name, sample =>
        {
            var entity = make(sample);
            var before = JsonSerializer.Serialize(entity);
            Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(() => verb(entity, sample)).Message);
            Assert.Equal(before, JsonSerializer.Serialize(entity));
        });

    public static Refusal OfNew(string name, string sentence, Func<Sample, Entity> construct) =>
        new(name, sample => Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(() => construct(sample)).Message));

    public void Check() => _check(new Sample(new FakeClock()));

    public override string ToString() => _name;

    private static void AssertSame(string sentence, Verdict verdict, RuleBrokenException broken)
    {
        Assert.Equal(sentence, broken.Message);
        Assert.False(verdict.IsAllowed);
        Assert.Equal(broken.Sentence, verdict.Sentence);
        Assert.Equal(broken.Arguments, verdict.Arguments);
    }
}
