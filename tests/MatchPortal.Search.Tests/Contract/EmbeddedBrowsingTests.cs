namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedBrowsingTests() : BrowsingContract(new EmbeddedEngine());
