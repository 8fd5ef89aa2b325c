namespace MatchPortal.Core.Privacy.Release;

/// <summary>How many must share what is published. The numbers are told to citizens and companies.</summary>
/// <param name="K">So many share everything that is published of somebody together with any one competence.</param>
/// <param name="LeastClass">Classes are made coarser until they hold so many: in smaller ones too few competences are shared.</param>
/// <param name="LeastPart">A class is divided further only into parts of so many.</param>
public sealed record ReleaseRules(int K, int LeastClass, int LeastPart)
{
    public static ReleaseRules Standard { get; } = new(5, 20, 8);

    /// <summary>As <see cref="Standard"/>, in proportion.</summary>
    public static ReleaseRules Of(int k) => new(k, 4 * k, k * 8 / 5);
}
