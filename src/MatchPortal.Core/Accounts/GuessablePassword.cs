using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>
/// Refuses what is tried first when somebody guesses: common words with a year behind them, rows of keys, one's own address. Everything else is free: a
/// password of twelve signs needs no digit and no capital.
/// </summary>
public sealed class GuessablePassword : IPasswordValidator<Account>
{
    public const string HoldsEmailCode = "PasswordHoldsEmail";

    public const string IsCommonCode = "PasswordIsCommon";

    /// <summary>How many signs must be left when each common word counts as two and each row (1234, aaaa) as one.</summary>
    private const int Enough = 8;

    private const int WordWorth = 2;

    /// <summary>A shorter part of an address is in many passwords by chance.</summary>
    private const int TellingLength = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(password ?? "", user.Email) is { } problem ? IdentityResult.Failed(problem) : IdentityResult.Success);

    /// <summary>Null when nobody would guess it soon.</summary>
    public static IdentityError? Problem(string password, string? email)
    {
        if (HoldsAddress(password, email))
        {
            return new IdentityError { Code = HoldsEmailCode, Description = "Adgangskoden må ikke ligne din e-mailadresse." };
        }

        return Worth(password.ToLowerInvariant()) < Enough
            ? new IdentityError { Code = IsCommonCode, Description = "Adgangskoden er for let at gætte. Skriv fx fire tilfældige ord efter hinanden." }
            : null;
    }

    private static bool HoldsAddress(string password, string? email)
    {
        var name = Plain(email?.Split('@')[0] ?? "");
        return name.Length >= TellingLength && Plain(password).Contains(name, StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Worth(ReadOnlySpan<char> password)
    {
        var worth = 0;
        while (password is not [])
        {
            var (length, value) = CommonWordAtStart(password) is > 0 and var word ? (word, WordWorth) : (RowAtStart(password), 1);
            password = password[length..];
            worth += value;
        }

        return worth;
    }

    private static int CommonWordAtStart(ReadOnlySpan<char> password)
    {
        var words = CommonWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(password.Length, CommonWords.Longest); length > 2; length--)
        {
            if (words.Contains(password[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of 1234, dcba or aaaa at the start; at least 1. After a 9 comes a 0.</summary>
    private static int RowAtStart(ReadOnlySpan<char> password)
    {
        var length = 1;
        int? step = null;
        for (; length < password.Length; length++)
        {
            var next = Step(password[length - 1], password[length]);
            if (next is < -1 or > 1 || (step ?? next) != next)
            {
                break;
            }

            step = next;
        }

        // Two neighbours ("ab", "12") are no row yet.
        return length > 2 || step is 0 ? length : 1;
    }

    private static int Step(char before, char after) => (before, after) switch
    {
        ('9', '0') => 1,
        ('0', '9') => -1,
        _ => after - before,
    };
}
