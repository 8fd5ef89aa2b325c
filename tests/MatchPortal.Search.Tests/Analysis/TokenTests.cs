using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>What is a word, and where it stands.</summary>
public sealed class TokenTests
{
    [Theory]
    [InlineData("C#, C++ og .NET", "c#@0 c++@1 .net@3")]
    [InlineData("ASP.NET", "asp.net@0:J aspn@0:J asp@0 .net@1")]
    [InlineData("3D-print", "3dprint@0:J 3d@0 print@1")]
    [InlineData("it-supporter", "itsupport@0:J it@0 support@1")]
    [InlineData("itsupporter", "itsupport@0")]
    [InlineData("Kørekort C/E eller CE", "kørekort@0 ce@1:J c@1 e@2 ce@4")]
    [InlineData("pc'er og pc’en", "pc@0 pc@2")]
    [InlineData("USA's 1990'erne", "usa@0 1990@1")]
    [InlineData("37,5 timer, 1.250,50 kr.", "37,5@0 tim@1 1250,50@2 kr@3")]
    [InlineData("8.30 og 8,30", "8,30@0 8,30@2")]
    [InlineData("navn@firma.dk", "navn@firma.dk@0:J navn@0 firma@1 dk@2")]
    [InlineData("12-34-56", "12@0 34@1 56@2")]
    [InlineData("ISO 9606, uge 12 og 3D", "iso@0 iso9606@0:J 9606@1 uge@2 uge12@2:J 12@3 3d@5")]
    [InlineData("Node.js, ph.d.", "node.js@0:J nodej@0:J nod@0 js@1 ph.d@2:J phd@2:J ph@2 d@3")]
    [InlineData("TIG, MIG og mig", "tig@0 mig@1")]
    [InlineData("svende og tømrersvendene", "svend@0 tømrersvend@2")]
    [InlineData("AB-18", "ab18@0:J ab@0 18@1")]
    [InlineData("ISO9606 X1100 B2B", "iso9606@0 iso@0:P 9606@0:P x1100@1 b2b@2")]
    [InlineData("dansk/engelsk", "dansk@0 engelsk@1")]
    [InlineData("Leder af lager", "led@0 lag@2")]
    [InlineData("slut. Ny start…", "slut@0 ny@1 start@2")]
    [InlineData("-- '' .. ## ++ @", "")]
    [InlineData("", "")]
    public void Analyze_OfDanishText_GivesItsTerms(string text, string expected) => Assert.Equal(expected, Terms.Line(Analyzer.Danish, text));

    [Theory]
    [InlineData("😀 job 👩‍🚒!", "job@0")]
    [InlineData("a\ud800b \udc00", "a@0 b@1")]
    [InlineData("Cafe\u0301 cafés", "caf@0 caf@1")]
    [InlineData("A\u030Arhus Malmö", "århus@0 malmø@1")]
    [InlineData("arbejds\u00ADplads", "arbejdsplad@0")]
    [InlineData("job\0job\u0007job\u0085job", "job@0 job@1 job@2 job@3")]
    [InlineData("ＣＮＣ Ελλάδα Łódź", "cnc@0 ελλάδα@1 lodz@2")]
    [InlineData("𝐀𝐁", "𝐀𝐁@0")]
    public void Analyze_OfOddText_GivesWhatIsThere(string text, string expected) => Assert.Equal(expected, Terms.Line(Analyzer.Danish, text));

    [Fact]
    public void Analyze_OfWords_TellsTheirPlacesInTheText()
    {
        var places = Terms.Of(Analyzer.Danish, "Vi er en it-supporter, C#").Select(token => (token.Term, token.Place.Start, token.Place.Length, token.Place.Span));

        Assert.Equal([("itsupport", 9, 12, 2), ("it", 9, 2, 1), ("support", 12, 9, 1), ("c#", 23, 2, 1)], places);
    }

    [Fact]
    public void Analyze_OfOneEndlessWord_GivesOneShortTermForAllOfIt()
    {
        var only = Assert.Single(Terms.Of(Analyzer.Danish with { Parts = LexiconFiles.Parts }, new string('b', 1_000_000)));

        Assert.Equal(new Token(0, 1, 0, 1_000_000, TokenKind.Word), only.Place);
        Assert.Equal(new string('b', 64), only.Term);
    }

    [Fact]
    public void Analyze_OfAnEndlessChain_JoinsNothingLongerThanEightWords()
    {
        var tokens = Terms.Of(Analyzer.Danish, string.Join('-', Enumerable.Repeat("job", 20)));

        Assert.Equal([(0, 8), (8, 8), (16, 4)], tokens.Where(token => token.Place.Kind == TokenKind.Joined).Select(token => (token.Place.Position, token.Place.Span)));
        Assert.Equal(Enumerable.Range(0, 20), tokens.Where(token => token.Term == "job").Select(token => token.Place.Position));
    }

    [Fact]
    public void Analyze_BySurface_KeepsWordsAsPeopleWriteThem()
        => Assert.Equal("it-supporterne@0:J it@0 supporterne@1 til@2 café@3 i@4 aarhus@5", Terms.Line(Analyzer.Surface, "It-supporterne til Café i Aarhus"));

    [Fact]
    public void Analyze_ByCode_GivesTheWholeTrimmedText()
        => Assert.Equal([("ab-12 æø", new Token(0, 1, 1, 8, TokenKind.Word))], Terms.Of(Analyzer.Code, " AB-12 ÆØ\n"));

    [Fact]
    public void Analyze_OfTheSameTextAgain_AllocatesNothing()
    {
        var analyzer = Analyzer.Danish with { Parts = LexiconFiles.Parts, Synonyms = LexiconFiles.Synonyms };
        var tokens = new TokenBuffer();
        const string text = "Vi søger en lagermedarbejder med truckkørekort, kendskab til Active Directory og 3D-modellering i Aarhus.";
        analyzer.Analyze(text, AnalysisUse.Index, tokens);

        var before = GC.GetAllocatedBytesForCurrentThread();
        analyzer.Analyze(text, AnalysisUse.Index, tokens);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
