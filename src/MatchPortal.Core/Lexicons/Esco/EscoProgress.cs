namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>How far the reading of one file is, in bytes.</summary>
public readonly record struct EscoProgress(EscoFile File, long Done, long Total);
