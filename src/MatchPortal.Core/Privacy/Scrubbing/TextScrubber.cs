using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Scrubbing.Finders;
using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>
/// Takes out of a free text what could lead to a person: numbers, addresses, names, places of work and schools. Any thread may use it. The time it takes grows
/// with the length of the text and no faster, whatever the text.
/// </summary>
public sealed class TextScrubber(ScrubWords words)
{
    // What stood beside a name may be found once the name is gone. Two readings are nearly always enough; the rest is for texts made to outwit it.
    private const int MostReadings = 8;

    // In this order: the sure before the doubtful, and an address or a firm before the person it is called after.
    private readonly IFinder[] _finders =
    [
        new MailFinder(),
        new LinkFinder(words.Cues),
        new PhoneAbroadFinder(),
        new BirthDateFinder(words.Cues),
        new CprFinder(words.Cues),
        new PhoneFinder(words.Cues),
        new AgeFinder(words.Cues),
        new AddressFinder(words),
        new SchoolFinder(words),
        new EmployerFinder(words),
        new OwnNameFinder(words),
        new UserNameFinder(words),
        new InitialsFinder(words),
        new NameFinder(words),
    ];

    /// <param name="text">Anything; never null.</param>
    /// <param name="own">The name of the one the text is about, where it is known.</param>
    public ScrubResult Scrub(string text, CitizenName? own = null)
    {
        var written = LegibleText.Of(text);
        string[] ownNames = own is null ? [] : OwnNameFinder.WordsOf(own);
        var draft = new Draft(written);
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var passage = new Passage(draft.Text, ownNames, words.Cues);
            foreach (var finder in _finders)
            {
                finder.Find(passage);
            }

            if (!draft.Apply(passage.Found))
            {
                break;
            }
        }

        return new ScrubResult(ScrubbedText.Made(draft.Text), written, draft.Removals);
    }
}
