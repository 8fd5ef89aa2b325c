using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.JobCentres;

public sealed class JobCentreTests
{
    private const string Gone = "Mads Aagaard er holdt op.";

    private readonly Sample _sample = new(new FakeClock());

    public static TheoryData<Refusal> Refusals =>
    [
        Refusal.OfNew("NewUnit_WithoutName", "Skriv enhedens navn.", s => s.NewUnit(" ")),
        Refusal.Of("ReviseUnit_WithoutName", "Skriv enhedens navn.", s => s.Unit, (_, _) => Unit.CanBeCalled(""), (u, s) => u.Revise("", u.Address, s.By, s.Now)),
        CloseUnit("Twice", "Enheden er allerede lukket.", s => s.Unit.With(u => u.Close(0, 0, s.By, s.Now)), 0, 0),
        CloseUnit("WithCitizens", "Flyt først enhedens 12 borgere til en anden enhed.", s => s.Unit, 12, 3),
        CloseUnit("WithStaff", "Flyt først enhedens 3 medarbejdere til en anden enhed.", s => s.Unit, 0, 3),

        Refusal.OfNew("NewStaff_WithoutName", "Skriv medarbejderens navn.", s => s.NewStaff("")),
        TieAccount("WhenGone", Gone, Left),
        TieAccount("Twice", "Medarbejderen har allerede en bruger.", Tied),
        MoveTo("WhenGone", Gone, Left),
        MoveTo("AClosedUnit", "Ungecentret er lukket. Vælg en anden enhed.", WithClosedUnit),
        NameSubstitute("WhenGone", Gone, Left, s => s.Consultant),
        NameSubstitute("OfOneself", "Man kan ikke være sin egen afløser.", s => s.Colleague, s => s.Colleague),
        NameSubstitute("WhoIsGone", "Mads Aagaard er holdt op. Vælg en anden afløser.", s => s.Consultant.With(_ => Left(s)), s => s.Colleague),
        Refusal.Of("ChangeContact_WhenGone", Gone, Left, (m, s) => m.ChangeContact(new StaffContact("ny@kommune.example", "21314151"), s.By, s.Now)),
        Leave("Twice", Gone, Left, 0),
        Leave("WithCitizens", "Giv først medarbejderens 7 borgere en ny kontaktperson.", s => s.Colleague, 7),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    [Fact]
    public void Close_OfAnEmptyUnit_IsAllowed()
    {
        _sample.Unit.Close(citizens: 0, staff: 0, _sample.By, _sample.Now);

        Assert.Equal((false, _sample.Now), (_sample.Unit.IsOpen, _sample.Unit.ClosedAt));
    }

    [Fact]
    public void MoveTo_AnotherUnit_KeepsTheSubstitute()
    {
        var other = _sample.NewUnit("Job og vækst");
        _sample.Colleague.NameSubstitute(_sample.Consultant, _sample.By, _sample.Now);

        _sample.Colleague.MoveTo(other, _sample.By, _sample.Now);

        Assert.Equal((other.Id, _sample.Consultant.Id), (_sample.Colleague.UnitId, _sample.Colleague.SubstituteId));
    }

    private static Refusal CloseUnit(string when, string sentence, Func<Sample, Unit> unit, int citizens, int staff) =>
        Refusal.Of($"CloseUnit_{when}", sentence, unit, (u, _) => u.CanClose(citizens, staff), (u, s) => u.Close(citizens, staff, s.By, s.Now));

    private static Refusal NameSubstitute(string when, string sentence, Func<Sample, StaffMember> member, Func<Sample, StaffMember> substitute) => Refusal.Of(
        $"NameSubstitute_{when}", sentence, member, (m, s) => m.CanNameSubstitute(substitute(s)), (m, s) => m.NameSubstitute(substitute(s), s.By, s.Now));

    private static Refusal TieAccount(string when, string sentence, Func<Sample, StaffMember> member) =>
        Refusal.Of($"TieAccount_{when}", sentence, member, (m, _) => m.CanTieAccount(), (m, s) => m.TieAccount(Guid.NewGuid(), s.By, s.Now));

    private static Refusal MoveTo(string when, string sentence, Func<Sample, StaffMember> member) =>
        Refusal.Of($"MoveTo_{when}", sentence, member, (m, s) => m.CanMoveTo(s.Unit), (m, s) => m.MoveTo(s.Unit, s.By, s.Now));

    private static Refusal Leave(string when, string sentence, Func<Sample, StaffMember> member, int citizens) =>
        Refusal.Of($"Leave_{when}", sentence, member, (m, _) => m.CanLeave(citizens), (m, s) => m.Leave(citizens, s.By, s.Now));

    private static StaffMember Left(Sample s) => s.Colleague.With(m => m.Leave(0, s.By, s.Now));

    private static StaffMember Tied(Sample s) => s.Colleague.With(m => m.TieAccount(Guid.NewGuid(), s.By, s.Now));

    private static StaffMember WithClosedUnit(Sample s) => s.Colleague.With(_ => s.Unit.Close(0, 0, s.By, s.Now));
}
