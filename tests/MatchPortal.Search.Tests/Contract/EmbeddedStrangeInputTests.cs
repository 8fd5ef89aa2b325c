namespace MatchPortal.Search.Tests.Contract;

public sealed class EmbeddedStrangeInputTests() : StrangeInputContract(new EmbeddedEngine());
