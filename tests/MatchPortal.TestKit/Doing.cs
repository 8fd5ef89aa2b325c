namespace MatchPortal.TestKit;

public static class Doing
{
    /// <summary>Does something to it and hands it on, so that a state can be made in one line.</summary>
    public static T With<T>(this T subject, Action<T> act)
    {
        act(subject);
        return subject;
    }
}
