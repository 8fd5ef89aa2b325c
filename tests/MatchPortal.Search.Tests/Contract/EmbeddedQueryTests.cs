namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedQueryTests() : QueryContract(new EmbeddedEngine());
