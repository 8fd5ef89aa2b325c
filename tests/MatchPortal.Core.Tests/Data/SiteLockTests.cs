using MatchPortal.Core.Data;

namespace MatchPortal.Core.Tests.Data;

public sealed class SiteLockTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("matchportal-lock-").FullName);

    [Fact]
    public void Take_WhenTheFolderIsInUse_SaysSoUntilItIsLetGo()
    {
        using (SiteLock.Take(_folder))
        {
            Assert.Null(SiteLock.TryTake(_folder));
            var refusal = Assert.Throws<PortalStartException>(() => SiteLock.Take(_folder));
            Assert.Equal(
                $"Datamappen {_folder.Root} er i brug af et site eller en gendannelse, der kører. Stop det, eller vælg en anden mappe med Portal:DataFolder.",
                refusal.Message);
        }

        using var next = SiteLock.TryTake(_folder);
        Assert.NotNull(next);
    }

    public void Dispose() => Directory.Delete(_folder.Root, recursive: true);
}
