namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

internal readonly record struct Found(RemovalKind Kind, int Start, int End);
