namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedPagingTests() : PagingContract(new EmbeddedEngine());
