namespace MatchPortal.Core.Rules;

/// <summary>
/// The answer of a guard: allowed, or a sentence that says why not. A page asks it before it shows a button;
/// the verb beside it calls <see cref="Demand"/> before it changes anything.
/// </summary>
public readonly record struct Verdict
{
    private readonly object[]? _arguments;

    private Verdict(string sentence, object[] arguments) => (Sentence, _arguments) = (sentence, arguments);

    public static Verdict Allowed => default;

    /// <summary>Null when allowed; else the Danish sentence and text key.</summary>
    public string? Sentence { get; }

    public IReadOnlyList<object> Arguments => _arguments ?? [];

    public bool IsAllowed => Sentence is null;

    public static Verdict Refused(string sentence, params object[] arguments) => new(sentence, arguments);

    /// <summary>Allowed when the claim holds, else the sentence.</summary>
    public static Verdict Require(bool claim, string sentence, params object[] arguments) =>
        claim ? Allowed : Refused(sentence, arguments);

    /// <summary>The first refusal of the two.</summary>
    public Verdict And(Verdict next) => IsAllowed ? next : this;

    /// <exception cref="RuleBrokenException">When refused.</exception>
    public void Demand()
    {
        if (Sentence is not null)
        {
            throw new RuleBrokenException(Sentence, _arguments ?? []);
        }
    }
}
