using System.Security.Cryptography;

namespace MatchPortal.Core.Postings;

/// <summary>The short random part of a posting's public address.</summary>
public static class PostingCode
{
    public const int Length = 8;

    // No vowels, so no words; no 0, 1 or l, so it can be read aloud.
    private const string Letters = "23456789bcdfghjkmnpqrstvwxz";

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
