namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedNodeTests() : NodeContract(new EmbeddedEngine());
