using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Tests;

public sealed class PortalOptionsTests
{
    [Fact]
    public async Task Start_WhenATelephoneNumberIsWrong_SaysInOneSentenceWhatIsNeeded()
    {
        await using var site = new PortalSite();
        await using var wrong = site.WithWebHostBuilder(builder => builder
            .UseSetting("Portal:CompanyPhone", "51 00")
            .UseSetting("Portal:Town", ""));

        var refusal = Assert.Throws<OptionsValidationException>(() => wrong.CreateClient());

        Assert.Equal("The configuration section Portal needs Town, CompanyPhone of 8 digits.", refusal.Message);
    }
}
