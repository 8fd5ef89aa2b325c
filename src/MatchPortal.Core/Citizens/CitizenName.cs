namespace MatchPortal.Core.Citizens;

public sealed record CitizenName(string Given, string Family)
{
    public string Full => $"{Given} {Family}";
}
