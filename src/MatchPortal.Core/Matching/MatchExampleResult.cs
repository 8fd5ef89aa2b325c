namespace MatchPortal.Core.Matching;

/// <param name="Title">Of the invented posting.</param>
/// <param name="A">Wants the work.</param>
/// <param name="B">Holds as much as A, begins later and is proposed in several places.</param>
/// <param name="Agreed">Has an agreed course.</param>
/// <param name="SelfChosen">The same course, picked without an agreement.</param>
/// <param name="AgreedSwitchedOff">The first of these two as it would stand without the rule.</param>
/// <param name="Attainable">The most points anybody could get.</param>
public sealed record MatchExampleResult(string Title, MatchReading A, MatchReading B, MatchReading Agreed, MatchReading SelfChosen, MatchReading AgreedSwitchedOff, int Attainable);
