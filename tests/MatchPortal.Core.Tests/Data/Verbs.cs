using System.Reflection;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

/// <summary>All verbs and constructors there are; a test says that none is missing.</summary>
public static partial class Verbs
{
    public static IReadOnlyDictionary<string, Verb> All { get; } =
        ((IEnumerable<Verb>)[.. OfCases(), .. OfProfiles(), .. OfTraining(), .. OfCompanies(), .. OfPostings(), .. OfEnquiries(), .. OfMarks(), .. OfConsultantQuestions(), .. OfJobCentres(), .. OfAlarms(), .. OfCodes()])
        .ToDictionary(verb => verb.Name);

    /// <summary>Type and method, with the first parameter's type where a name is used twice.</summary>
    public static string NameOf(Type type, MethodBase method, bool isOverloaded) => method switch
    {
        ConstructorInfo => $"new {type.Name}",
        _ when isOverloaded => $"{type.Name}.{method.Name}({method.GetParameters()[0].ParameterType.Name})",
        _ => $"{type.Name}.{method.Name}",
    };

    private static Verb New<T>(string name, AuditAction action, Func<Sample, T> make)
        where T : Entity => New<T>(name, action, sample => ([], () => make(sample)));

    private static Verb New<T>(string name, AuditAction action, Func<Sample, (Entity[] Stored, Func<T> Make)> prepare, Func<Sample, Actor>? by = null)
        where T : Entity => new(name, action, by ?? (sample => sample.By), sample =>
        {
            var (stored, make) = prepare(sample);
            return new Stage(stored, null, _ => make());
        });

    private static Verb On<T>(string name, AuditAction action, Func<Sample, T> make, Action<T, Sample> act)
        where T : Entity => On<T>(name, action, sample => ([make(sample)], subject => act(subject, sample)));

    /// <summary>A verb done to the first of what is stored.</summary>
    private static Verb On<T>(string name, AuditAction action, Func<Sample, (Entity[] Stored, Action<T> Act)> prepare, Func<Sample, Actor>? by = null)
        where T : Entity => new(name, action, by ?? (sample => sample.By), sample =>
        {
            var (stored, act) = prepare(sample);
            return new Stage(stored, stored[0], subject =>
            {
                act((T)subject!);
                return subject!;
            });
        });

    private static IEnumerable<Verb> OfCodes() =>
    [
        New("OneTimeCode.ForStaff", AuditAction.CodeIssued, s => OneTimeCode.ForStaff(s.Consultant, s.By, s.Now).Stored),
        New("OneTimeCode.ForMember", AuditAction.CodeIssued, s => OneTimeCode.ForMember(s.Owner, s.By, s.Now).Stored),
        New("OneTimeCode.ForCitizen", AuditAction.CodeIssued, Code),
        On("OneTimeCode.Use", AuditAction.CodeUsed, Code, (c, s) => c.Use(s.By, s.Now)),
        On("OneTimeCode.Revoke", AuditAction.CodeRevoked, Code, (c, s) => c.Revoke(s.By, s.Now)),
    ];

    private static IEnumerable<Verb> OfAlarms() =>
    [
        New<SweepAlarm>("new SweepAlarm", AuditAction.SweepSuspected, s => ([], () => Alarm(s)), _ => Actor.Portal),
        On("SweepAlarm.Handle", AuditAction.SweepHandled, Alarm, (a, s) => a.Handle("Vi har talt med dem.".Scrubbed(), s.Consultant.Id, s.By, s.Now)),
    ];

    private static SweepAlarm Alarm(Sample sample) => new(sample.Company.Id, SweepReason.ManyProfiles, sample.Now);

    private static OneTimeCode Code(Sample sample) => OneTimeCode.ForCitizen(sample.Citizen, sample.By, sample.Now).Stored;
}
