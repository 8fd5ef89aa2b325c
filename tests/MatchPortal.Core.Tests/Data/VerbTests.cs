using System.Reflection;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

/// <summary>What every save must leave behind, through every verb.</summary>
public sealed class VerbTests(VerbTests.SharedDatabase shared) : IClassFixture<VerbTests.SharedDatabase>
{
    public static TheoryData<string> Names => [.. Verbs.All.Keys];

    [Fact]
    public void Verbs_ByReflection_AreAllInTheTable()
    {
        var entities = typeof(Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract);

        Assert.Equal(entities.SelectMany(VerbsOf).Order(StringComparer.Ordinal), Verbs.All.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Save_AfterVerb_TellsTheIndexesExactlyWhatToReadAgain(string name)
    {
        var run = await shared.Run(name);

        Assert.Equal(VerbRun.IndexedAs(run.Acted), run.Changes.Select(change => (change.Kind, change.SubjectId)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Save_AfterVerb_LeavesOneAuditEventWithWhoAndWhat(string name)
    {
        var verb = Verbs.All[name];

        var run = await shared.Run(name);

        Assert.Equal(
            [(verb.By(run.Sample), verb.Action, run.Acted.GetType().Name, IdOf(run.Acted))],
            run.Events.Select(line => (new Actor(line.ActorKind, line.ActorId), line.Action, line.SubjectKind, line.SubjectId)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Save_AfterVerb_RaisesTheVersionByOne(string name)
    {
        var run = await shared.Run(name);

        Assert.Equal(run.Before is null ? 0 : run.Before.Version + 1, run.After?.Version);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Save_WhenItFailsAfterVerb_LeavesNeitherChangeNorRowNorEvent(string name)
    {
        var taken = await new Sample(shared.Database.Clock).Save(shared.Database);

        var run = await VerbRun.Of(shared.Database, Verbs.All[name], portal => portal.Add(SameNumberAs(taken)));

        Assert.Equal(run.Before?.Version, run.After?.Version);
        Assert.Empty(run.Changes);
        Assert.Empty(run.Events);
    }

    private static Company SameNumberAs(Sample taken) => new(taken.Company.Cvr, "Samme nummer ApS", taken.By, taken.Now);

    private static Guid IdOf(Entity entity) => entity.GetType().GetProperty("Id")!.GetValue(entity) switch
    {
        Guid id => id,
        var id => (Guid)id!.GetType().GetProperty("Value")!.GetValue(id)!,
    };

    // Whoever makes or changes an entity says who and when; guards and questions do not.
    private static IEnumerable<string> VerbsOf(Type type)
    {
        MethodBase[] makers = [.. type.GetConstructors(), .. type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(IsMaker)];
        MethodInfo[] verbs = [.. type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsVerb)];
        return
        [
            .. makers.Select(maker => Verbs.NameOf(type, maker, isOverloaded: false)),
            .. verbs.Select(verb => Verbs.NameOf(type, verb, isOverloaded: verbs.Count(other => other.Name == verb.Name) > 1)),
        ];
    }

    private static bool IsVerb(MethodInfo method) => TakesActorOrNow(method) && method.ReturnType == typeof(void);

    private static bool IsMaker(MethodInfo method) => TakesActorOrNow(method) && method.ReturnType != typeof(Verdict);

    private static bool TakesActorOrNow(MethodBase method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor) || parameter is { Name: "now" } && parameter.ParameterType == typeof(DateTime));

    /// <summary>Each verb is done once, and looked at by three tests.</summary>
    public sealed class SharedDatabase : IAsyncLifetime
    {
        private readonly Dictionary<string, VerbRun> _runs = [];

        public TestDatabase Database { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Database = await TestDatabase.Create();

        public async Task<VerbRun> Run(string name) =>
            _runs.TryGetValue(name, out var run) ? run : _runs[name] = await VerbRun.Of(Database, Verbs.All[name]);

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
