namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>Words that tell what stands beside them, each set by its name in cues.tsv.</summary>
internal sealed class Cues(ILookup<string, string> words)
{
    /// <summary>siger, skrev: a person speaks.</summary>
    public WordSet Says { get; } = Of(words, "says");

    /// <summary>har, er, kan: of persons and things alike.</summary>
    public WordSet Auxiliaries { get; } = Of(words, "is");

    /// <summary>bor, smilede, ringer: what a person does.</summary>
    public WordSet Acts { get; } = Of(words, "acts");

    /// <summary>chef, søster, direktør: what a person is to somebody.</summary>
    public WordSet Roles { get; } = Of(words, "role");

    /// <summary>hr, fru, dr.</summary>
    public WordSet Titles { get; } = Of(words, "title");

    /// <summary>kære, hilsen, mvh.</summary>
    public WordSet Greetings { get; } = Of(words, "greets");

    /// <summary>hedder, navn.</summary>
    public WordSet Naming { get; } = Of(words, "named");

    public WordSet Pronouns { get; } = Of(words, "pronoun");

    /// <summary>dem, jer: may be written with a capital letter.</summary>
    public WordSet PolitePronouns { get; } = Of(words, "pronoun-polite");

    /// <summary>i, på, fra: a place stands after them more often than a person.</summary>
    public WordSet PlacePrepositions { get; } = Of(words, "place-before");

    public WordSet Articles { get; } = Of(words, "article");

    /// <summary>kursus, program, avisen: what stands after them is the name of a thing.</summary>
    public WordSet Things { get; } = Of(words, "tool-before");

    /// <summary>van, el, bin: small words inside a family name.</summary>
    public WordSet Particles { get; } = Of(words, "surname-particle");

    public WordSet Months { get; } = Of(words, "month");

    public WordSet Born { get; } = Of(words, "born");

    public WordSet Phone { get; } = Of(words, "phone");

    /// <summary>cvr, faktura, kr: the number after them is none to call.</summary>
    public WordSet OtherNumbers { get; } = Of(words, "not-phone");

    /// <summary>kr, procent, stk: the number before them counts something.</summary>
    public WordSet Units { get; } = Of(words, "money");

    public WordSet Work { get; } = Of(words, "work");

    public WordSet WorkPrepositions { get; } = Of(words, "work-preposition");

    /// <summary>firmaet, restaurant: a place of work by name stands after them.</summary>
    public WordSet EmployerHeads { get; } = Of(words, "employer-head");

    /// <summary>Bageri, Transport: a name ends in them.</summary>
    public WordSet EmployerTails { get; } = Of(words, "employer-tail");

    public WordSet LegalForms { get; } = Of(words, "legal-form");

    public WordSet SchoolHeads { get; } = Of(words, "school-head");

    public WordSet SchoolTails { get; } = Of(words, "school-tail");

    /// <summary>folkeskole, handelsskole: a kind of school, no name.</summary>
    public WordSet SchoolKinds { get; } = Of(words, "school-generic");

    /// <summary>vej, toft: a street's name may end in them.</summary>
    public WordSet StreetEnds { get; } = Of(words, "street");

    /// <summary>vej, gade: hardly anything else does.</summary>
    public WordSet SureStreetEnds { get; } = Of(words, "street-sure");

    public WordSet NoStreets { get; } = Of(words, "street-not");

    public WordSet Floors { get; } = Of(words, "floor");

    public WordSet Domains { get; } = Of(words, "tld");

    /// <summary>de, nu, no: domains that are words too.</summary>
    public WordSet WordDomains { get; } = Of(words, "tld-word");

    /// <summary>asp.net, node.js: a dot, but no address.</summary>
    public WordSet DottedProducts { get; } = Of(words, "dotted-product");

    public WordSet NumberWords { get; } = Of(words, "number-word");

    public WordSet AgeDecades { get; } = Of(words, "age-decade");

    public WordSet AgeNouns { get; } = Of(words, "age-noun");

    /// <summary>erfaring, inden, i: the years before them are no age.</summary>
    public WordSet NotAges { get; } = Of(words, "not-age");

    /// <summary>instagram, snapchat: a name on the net stands after them.</summary>
    public WordSet Networks { get; } = Of(words, "network");

    private static WordSet Of(ILookup<string, string> words, string cue) => new(words[cue]);
}
