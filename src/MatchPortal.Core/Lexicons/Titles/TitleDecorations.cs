using System.Collections.Frozen;
using System.Text;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>What advertisements put around a title and what is no part of it: praise, hours, shifts, places, "(m/k)". Our own work.</summary>
internal sealed class TitleDecorations
{
    private const int ShortestPlace = 3;

    private static readonly FrozenSet<string> Words = Set("""
        erfaren erfarne rutineret rutinerede dygtig dygtige engageret engagerede ambitiøs ambitiøse fleksibel fleksible stabil stabile udadvendt udadvendte
        serviceminded ansvarsbevidst ansvarsfuld nyuddannet nyuddannede passioneret passionerede kompetent kompetente skarp skarpe struktureret strukturerede faglært
        faglærte ufaglært ufaglærte motiveret motiverede frisk friske handlekraftig arbejdsom pligtopfyldende mødestabil kvalitetsbevidst energisk energiske
        imødekommende detaljeorienteret resultatskabende resultatorienteret glad glade sød søde sej seje stærk stærke omhyggelig omhyggelige løsningsorienteret
        selvkørende initiativrig initiativrige ny nye nyt søges søger søg ønskes ansættes ansætter mangler vil være bliv straks nu snarest hurtigst muligt start
        opstart starte tiltrædelse fuldtid deltid fuldtids deltids fuldtidsstilling deltidsstilling fuldtidsansat deltidsansat fastansættelse fast faste stilling
        stillinger job jobbet jobs team teamet hold holdet kollega kolleger kollegaer vikariat vikariater barselsvikariat barselsvikar årsvikariat vikar vikarer
        sommerferie sommerferievikar ferievikar ferieafløser tilkaldevikar tidsbegrænset timelønnet timelønnede studiejob fritidsjob fritidsjobber ungarbejder
        sommerjob weekendjob weekend weekender aften aftenen aftenhold aftener nathold daghold dagtid dagtimer skiftehold toholdsskift treholdsskift timer timers
        time uge ugen ugentlig ugentligt ugentlige genopslag opslag uopfordret ansøgning afdelingen januar februar marts april maj juni juli august september oktober
        november december m k f d x mk
        """);

    private static readonly FrozenSet<string> Districts = Set("c k n v s ø sv nv sø nø");
    private static readonly FrozenSet<string> Authorities = Set("kommune kommunes region regionen");

    private static readonly FrozenSet<string> Regions = Set("""
        danmark jylland nordjylland østjylland vestjylland midtjylland sønderjylland sydjylland fyn nordfyn vestfyn østfyn sydfyn sjælland nordsjælland vestsjælland
        sydsjælland midtsjælland østsjælland hovedstaden hovedstadsområdet storkøbenhavn lolland falster møn bornholm amager trekantområdet
        """);

    private readonly FrozenSet<string> _places;

    public TitleDecorations(PlaceTable places) => _places = places.Municipalities.All.Select(one => one.Label).Concat(places.PostalDistricts.All.Select(one => one.Name))
        .SelectMany(TitleWords.Of).Where(word => word.Length >= ShortestPlace).Concat(Regions).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The title without them; as it was when nothing else is in it.</summary>
    public string TakeOut(string title)
    {
        var kept = new StringBuilder(title.Length);
        var (at, hasKept, afterPlace) = (0, false, false);
        while (at < title.Length)
        {
            var start = at;
            while (at < title.Length && char.IsLetterOrDigit(title[at]) == char.IsLetterOrDigit(title[start]))
            {
                at++;
            }

            var piece = title.AsSpan(start, at - start);
            if (!char.IsLetterOrDigit(piece[0]))
            {
                kept.Append(piece);
                continue;
            }

            var isPlace = IsPlace(title, start, at, afterPlace);
            var isOut = isPlace || IsDecoration(piece);
            kept.Append(isOut ? [] : piece);
            (afterPlace, hasKept) = (isPlace, hasKept || !isOut);
        }

        return hasKept ? kept.ToString() : title;
    }

    private static bool IsDecoration(ReadOnlySpan<char> piece) => Words.Contains(piece.ToString().ToLowerInvariant()) || !piece.ContainsAnyExceptInRange('0', '9');

    // A place has a capital and is not what the title begins with: "Ringe" is a town, "ringe" is not.
    private bool IsPlace(string title, int start, int end, bool afterPlace)
    {
        var word = title[start..end].ToLowerInvariant();
        return char.IsUpper(title[start]) && (_places.Contains(word) ? start > 0 : (afterPlace && Districts.Contains(word)) || IsAuthority(title, word, end, afterPlace));
    }

    private bool IsAuthority(string title, string word, int end, bool afterPlace) =>
        Authorities.Contains(word) && (afterPlace || TitleWords.Of(title[end..]) is [var next, ..] && _places.Contains(next));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
