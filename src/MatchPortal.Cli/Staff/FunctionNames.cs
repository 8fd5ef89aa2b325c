using MatchPortal.Core.JobCentres;

namespace MatchPortal.Cli.Staff;

/// <summary>A colleague's function as it is typed and printed.</summary>
internal static class FunctionNames
{
    private static readonly Dictionary<string, StaffFunction> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["virksomhedskonsulent"] = StaffFunction.CompanyConsultant,
        ["jobkonsulent"] = StaffFunction.JobConsultant,
        ["jobrådgiver"] = StaffFunction.CaseWorker,
        ["leder"] = StaffFunction.Leader,
    };

    public static string All { get; } = string.Join(", ", ByName.Keys);

    /// <returns>Null when there is no such function.</returns>
    public static StaffFunction? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    public static string Name(StaffFunction function) => ByName.First(pair => pair.Value == function).Key;
}
