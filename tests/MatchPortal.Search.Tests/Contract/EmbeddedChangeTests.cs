namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedChangeTests() : ChangeContract(new EmbeddedEngine());
