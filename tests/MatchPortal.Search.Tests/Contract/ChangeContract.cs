using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Changes, snapshots, commits.</summary>
public abstract class ChangeContract(ISearchEngine engine) : SearchContract(engine)
{
    [Fact]
    public void Apply_WhenADocumentIsPutAgain_FindsOnlyTheNewOne()
    {
        Put(Document(1, "svejser"), Document(2, "smed"));
        Put(Document(1, "tømrer"));

        Assert.Empty(Found(new TermQuery("text", "svejser")));
        Assert.Equal([1], Found(new TermQuery("text", "tømrer")));
        Assert.Equal(2, Search(new(new AllQuery(), 10)).Total);
    }

    [Fact]
    public void Apply_WhenADocumentIsDeleted_FindsItNowhere()
    {
        Put(Document(1, "svejser").Keyword("area", "751"), Document(2, "smed").Keyword("area", "101"));
        Delete(1);
        Delete(3);

        var result = Search(new(new AllQuery(), 10) { Facets = ["area"] });
        using var snapshot = Index.Snapshot();

        Assert.Equal([Id(2)], result.Hits.Select(hit => hit.Id));
        Assert.Equal([new TermCount("101", 1)], result.Facets["area"]);
        Assert.Equal([new TermCount("smed", 1)], snapshot.Terms("text"));
        Assert.Null(snapshot.Explain(new AllQuery(), Id(1)));
        Assert.Equal(1, snapshot.Count);
    }

    [Fact]
    public void Apply_WhenOneIdIsChangedTwiceInABatch_KeepsTheLast()
    {
        Index.Apply(new(1, [IndexChange.Put(Document(1, "først")), IndexChange.Delete(Id(1)), IndexChange.Put(Document(1, "sidst")), IndexChange.Put(Document(2)), IndexChange.Delete(Id(2))]));

        Assert.Equal([1], Found(new AllQuery()));
        Assert.Equal([1], Found(new TermQuery("text", "sidst")));
    }

    [Fact]
    public void Apply_WhenADocumentDoesNotFit_AppliesNothing()
    {
        Put(Document(1, "svejser"));

        Assert.Throws<ArgumentException>(() => Put(Document(2, "smed"), Document(3).Number("salary", 1)));

        Assert.Equal([1], Found(new AllQuery()));
        Assert.Equal(1, Index.Sequence);
    }

    [Fact]
    public void Apply_WhenTheSequenceFalls_Throws()
    {
        Index.Apply(new(7, []));

        Assert.Throws<ArgumentException>(() => Index.Apply(new(6, [IndexChange.Put(Document(1))])));

        Assert.Equal(7, Index.Sequence);
        Assert.Empty(Found(new AllQuery()));
    }

    [Fact]
    public void Snapshot_WhenTheIndexChanges_StaysAsItWas()
    {
        Put(Document(1, "svejser"));
        using var before = Index.Snapshot();
        Put(Document(1, "smed"), Document(2, "svejser"));
        Index.Compact();

        Assert.Equal([Id(1)], before.Search(new(new TermQuery("text", "svejser"), 10)).Hits.Select(hit => hit.Id));
        Assert.Equal(1, before.Sequence);
        Assert.Equal(2, Index.Sequence);
    }

    [Fact]
    public void Open_AfterACommit_FindsWhatWasCommittedAndNoMore()
    {
        Put(Document(1, "svejser"), Document(2, "smed"));
        Delete(2);
        Index.UseStatistics(new("v7", 100, new Dictionary<string, FieldStatistics> { ["text"] = new(3.5, new Dictionary<string, int> { ["svejser"] = 9 }) }));
        Index.Commit();
        var before = Search(new(new TermQuery("text", "svejser"), 10));
        Put(Document(3, "tømrer"));

        Reopen();

        Assert.Equal(2, Index.Sequence);
        Assert.Equal(2, Index.CommittedSequence);
        Assert.Equal([1], Found(new AllQuery()));
        Assert.Equal(before.Hits, Search(new(new TermQuery("text", "svejser"), 10)).Hits);
        Assert.Equal("v7", Search(new(new AllQuery(), 1)).StatisticsVersion);
    }

    [Fact]
    public void Open_WhenMadeFromSomethingElse_AsksForARebuild()
    {
        Put(Document(1));
        Index.Commit();
        Index.Dispose();

        Assert.Throws<IndexRebuildException>(() => Open(stamp: "second"));
        Assert.Throws<IndexRebuildException>(() => Open(new IndexSchema([new("text", FieldKind.Text)])));
        Reopen();
        Assert.Equal([1], Found(new AllQuery()));
    }

    [Fact]
    public void Open_WhenItIsOpenAlready_SaysSo()
    {
        Index.Commit();

        Assert.Throws<IndexLockedException>(() => Open());
    }
}
