using MatchPortal.Search.Lucene;
using MatchPortal.Search.Tests.Contract;

namespace MatchPortal.Search.Tests.Lucene;

public sealed class LucenePagingTests() : PagingContract(new LuceneEngine());
