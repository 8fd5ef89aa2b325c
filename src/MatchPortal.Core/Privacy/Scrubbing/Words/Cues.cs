using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>Words that tell what stands beside them, each set by its name in cues.tsv.</summary>
internal sealed class Cues(ILookup<string, string> words)
{
    private const int MostCues = 64;

    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _signs = words
        .SelectMany(cue => cue.Select(word => (Word: word, Bit: BitOf(words, cue.Key))))
        .GroupBy(pair => pair.Word, pair => pair.Bit, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(word => word.Key, word => word.Aggregate((signs, bit) => signs | bit), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>siger, skrev: a person speaks.</summary>
    public Cue Says { get; } = Of(words, "says");

    /// <summary>har, er, kan: of persons and things alike.</summary>
    public Cue Auxiliaries { get; } = Of(words, "is");

    /// <summary>bor, smilede, ringer: what a person does.</summary>
    public Cue Acts { get; } = Of(words, "acts");

    /// <summary>chef, søster, direktør: what a person is to somebody.</summary>
    public Cue Roles { get; } = Of(words, "role");

    /// <summary>hr, fru, dr.</summary>
    public Cue Titles { get; } = Of(words, "title");

    /// <summary>kære, hilsen, mvh.</summary>
    public Cue Greetings { get; } = Of(words, "greets");

    /// <summary>hedder, navn.</summary>
    public Cue Naming { get; } = Of(words, "named");

    /// <summary>tine, ebbe, silke: names that are words too, which only those that are named outright keep with a small letter.</summary>
    public Cue SmallWords { get; } = Of(words, "small-word");

    /// <summary>elsker, savner, takker: a person or a thing stands after them.</summary>
    public Cue Feelings { get; } = Of(words, "feels");

    public Cue Pronouns { get; } = Of(words, "pronoun");

    /// <summary>dem, jer: may be written with a capital letter.</summary>
    public Cue PolitePronouns { get; } = Of(words, "pronoun-polite");

    /// <summary>i, på, fra: a place stands after them more often than a person.</summary>
    public Cue PlacePrepositions { get; } = Of(words, "place-before");

    public Cue Articles { get; } = Of(words, "article");

    /// <summary>kursus, program, avisen: what stands after them is the name of a thing.</summary>
    public Cue Things { get; } = Of(words, "tool-before");

    /// <summary>van, el, bin: small words inside a family name.</summary>
    public Cue Particles { get; } = Of(words, "surname-particle");

    public Cue Months { get; } = Of(words, "month");

    public Cue Born { get; } = Of(words, "born");

    public Cue Phone { get; } = Of(words, "phone");

    /// <summary>cvr, faktura, kr: the number after them is none to call.</summary>
    public Cue OtherNumbers { get; } = Of(words, "not-phone");

    /// <summary>kr, procent, stk: the number before them counts something.</summary>
    public Cue Units { get; } = Of(words, "money");

    public Cue Work { get; } = Of(words, "work");

    public Cue WorkPrepositions { get; } = Of(words, "work-preposition");

    /// <summary>firmaet, restaurant: a place of work by name stands after them.</summary>
    public Cue EmployerHeads { get; } = Of(words, "employer-head");

    /// <summary>Bageri, Transport: a name ends in them.</summary>
    public Cue EmployerTails { get; } = Of(words, "employer-tail");

    public Cue LegalForms { get; } = Of(words, "legal-form");

    public Cue SchoolHeads { get; } = Of(words, "school-head");

    public Cue SchoolTails { get; } = Of(words, "school-tail");

    /// <summary>folkeskole, handelsskole: a kind of school, no name.</summary>
    public Cue SchoolKinds { get; } = Of(words, "school-generic");

    /// <summary>vej, toft: a street's name may end in them.</summary>
    public Cue StreetEnds { get; } = Of(words, "street");

    /// <summary>vej, gade: hardly anything else does.</summary>
    public Cue SureStreetEnds { get; } = Of(words, "street-sure");

    public Cue NoStreets { get; } = Of(words, "street-not");

    public Cue Floors { get; } = Of(words, "floor");

    public Cue Domains { get; } = Of(words, "tld");

    /// <summary>de, nu, no: domains that are words too.</summary>
    public Cue WordDomains { get; } = Of(words, "tld-word");

    /// <summary>asp.net, node.js: a dot, but no address.</summary>
    public Cue DottedProducts { get; } = Of(words, "dotted-product");

    public Cue NumberWords { get; } = Of(words, "number-word");

    public Cue AgeDecades { get; } = Of(words, "age-decade");

    public Cue AgeNouns { get; } = Of(words, "age-noun");

    /// <summary>erfaring, inden, i: the years before them are no age.</summary>
    public Cue NotAges { get; } = Of(words, "not-age");

    /// <summary>instagram, snapchat: a name on the net stands after them.</summary>
    public Cue Networks { get; } = Of(words, "network");

    /// <summary>The bits of all the sets the word is in.</summary>
    public ulong SignsOf(ReadOnlySpan<char> word) => _signs.TryGetValue(word, out var signs) ? signs : 0;

    private static Cue Of(ILookup<string, string> words, string name) => new(BitOf(words, name), words[name]);

    /// <exception cref="LexiconException">There is no such set, or there are too many.</exception>
    private static ulong BitOf(ILookup<string, string> words, string name) => words.TakeWhile(cue => cue.Key != name).Count() is var index && index < Math.Min(words.Count, MostCues)
        ? 1UL << index
        : throw new LexiconException($"cues.tsv: mængden {name} mangler, eller der er flere end {MostCues}. Hent filen igen.");
}
