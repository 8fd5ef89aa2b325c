using Lucene.Net.Index;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>All that a new snapshot sees, in one value that is only replaced as a whole.</summary>
/// <param name="Reader">The documents.</param>
/// <param name="Statistics">What text is scored with.</param>
/// <param name="Sequence">The last change it holds.</param>
internal sealed record Published(DirectoryReader Reader, CorpusStatistics Statistics, long Sequence);
