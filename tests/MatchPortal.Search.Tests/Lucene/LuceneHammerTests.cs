using MatchPortal.Search.Lucene;
using MatchPortal.Search.Tests.Contract;

namespace MatchPortal.Search.Tests.Lucene;

public sealed class LuceneHammerTests() : HammerContract(new LuceneEngine());
