namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedHammerTests() : HammerContract(new EmbeddedEngine());
