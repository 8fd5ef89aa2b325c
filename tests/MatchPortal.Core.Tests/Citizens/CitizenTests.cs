using MatchPortal.Core.Citizens;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Citizens;

public sealed class CitizenTests
{
    private readonly Sample _sample = new(new FakeClock());

    private Citizen Citizen => _sample.Citizen;

    [Fact]
    public void New_Citizen_IsHiddenFromAll() =>
        Assert.Equal((Visibility.Hidden, Visibility.Hidden), (Citizen.Visibility, Citizen.VisibilityOn(_sample.Today)));

    [Theory]
    [InlineData(Visibility.Hidden, false)]
    [InlineData(Visibility.Municipality, false)]
    [InlineData(Visibility.Employers, true)]
    public void IsVisibleTo_ByChoice_OnlyEmployersVisibility(Visibility choice, bool expected)
    {
        Citizen.ChooseVisibility(choice, _sample.By, _sample.Now);

        Assert.Equal(choice, Citizen.VisibilityOn(_sample.Today));
        Assert.Equal(expected, Citizen.IsVisibleTo(_sample.Company.Id, _sample.Today));
    }

    [Theory]
    [InlineData(0, Visibility.Hidden)]
    [InlineData(7, Visibility.Hidden)]
    [InlineData(8, Visibility.Employers)]
    public void VisibilityOn_AroundAPauseOfSevenDays_ComesBackTheDayAfter(int daysFromToday, Visibility expected)
    {
        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);
        Citizen.PauseUntil(_sample.Today.AddDays(7), _sample.By, _sample.Now);

        var day = _sample.Today.AddDays(daysFromToday);

        Assert.Equal(expected, Citizen.VisibilityOn(day));
        Assert.Equal(expected == Visibility.Employers, Citizen.IsVisibleTo(_sample.Company.Id, day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(365)]
    public void PauseUntil_FromTodayToAYear_IsAllowed(int days)
    {
        Citizen.PauseUntil(_sample.Today.AddDays(days), _sample.By, _sample.Now);

        Assert.Equal(_sample.Today.AddDays(days), Citizen.PausedUntil);
    }

    [Fact]
    public void Resume_DuringAPause_BringsTheChoiceBackAtOnce()
    {
        Citizen.ChooseVisibility(Visibility.Municipality, _sample.By, _sample.Now);
        Citizen.PauseUntil(_sample.Today.AddDays(7), _sample.By, _sample.Now);

        Citizen.Resume(_sample.By, _sample.Now);

        Assert.Equal(Visibility.Municipality, Citizen.VisibilityOn(_sample.Today));
    }

    [Fact]
    public void ChooseVisibility_DuringAPause_EndsThePause()
    {
        Citizen.PauseUntil(_sample.Today.AddDays(7), _sample.By, _sample.Now);

        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);

        Assert.Equal((null, Visibility.Employers), (Citizen.PausedUntil, Citizen.VisibilityOn(_sample.Today)));
    }

    [Fact]
    public void Block_OfOneCompany_HidesFromThatCompanyOnly()
    {
        var other = _sample.NewCompany("Lageret A/S");
        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);

        Citizen.Block(_sample.Company.Id, _sample.By, _sample.Now);

        Assert.Equal((false, true), (Citizen.IsVisibleTo(_sample.Company.Id, _sample.Today), Citizen.IsVisibleTo(other.Id, _sample.Today)));
        Citizen.Unblock(_sample.Company.Id, _sample.By, _sample.Now);
        Assert.True(Citizen.IsVisibleTo(_sample.Company.Id, _sample.Today));
        Assert.Empty(Citizen.BlockedCompanies);
    }

    [Fact]
    public void Close_WhenVisibleAndPaused_HidesAtOnceAndForgetsBoth()
    {
        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);
        Citizen.PauseUntil(_sample.Today, _sample.By, _sample.Now);

        Citizen.Close(_sample.By, _sample.Now);

        Assert.Equal((Visibility.Hidden, null, _sample.Now), (Citizen.Visibility, Citizen.PausedUntil, Citizen.ClosedAt));
        Citizen.ChooseVisibility(Visibility.Hidden, _sample.By, _sample.Now);
        Assert.Equal(Visibility.Hidden, Citizen.VisibilityOn(_sample.Today.AddYears(1)));
    }

    [Fact]
    public void Reopen_AfterClose_StaysHiddenUntilTheCitizenChooses()
    {
        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);
        Citizen.Close(_sample.By, _sample.Now);

        Citizen.Reopen(_sample.By, _sample.Now);

        Assert.Equal((Visibility.Hidden, false), (Citizen.VisibilityOn(_sample.Today), Citizen.IsClosed));
        Citizen.ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);
        Assert.True(Citizen.IsVisibleTo(_sample.Company.Id, _sample.Today));
    }

    [Fact]
    public void Route_WithAReason_MovesTheCaseAndKeepsTheContactPerson()
    {
        var other = _sample.NewUnit("Job og vækst");

        Citizen.Route(other, "Flyttet til Amager.".Scrubbed(), _sample.By, _sample.Now);

        Assert.Equal((other.Id, _sample.Consultant.Id), (Citizen.UnitId, Citizen.ContactId));
    }

    [Fact]
    public void ProtectAddress_OfAClosedCase_IsAllowed()
    {
        Citizen.Close(_sample.By, _sample.Now);

        Citizen.ProtectAddress(true, _sample.By, _sample.Now);

        Assert.True(Citizen.HasProtectedAddress);
    }
}
