using MatchPortal.Search.Port;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>The fields of the index of titles.</summary>
internal static class TitleSchema
{
    public const string Plain = "plain";
    public const string Gram = "gram";
    public const string Key = "key";
    public const string Head = "head";
    public const string Topic = "topic";
    public const string About = "about";
    public const string Preferred = "preferred";
    public const string Group = "group";

    public static IndexSchema Fields { get; } = new(
    [
        new(Plain, FieldKind.Text),
        new(Gram, FieldKind.Text),
        new(Key, FieldKind.Keyword),
        new(Head, FieldKind.Text),
        new(Topic, FieldKind.Text),
        new(About, FieldKind.Text),
        new(Preferred, FieldKind.Keyword),
        new(Group, FieldKind.Concept),
    ]);
}
