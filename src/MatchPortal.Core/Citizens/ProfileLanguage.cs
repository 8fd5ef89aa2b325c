namespace MatchPortal.Core.Citizens;

/// <param name="LanguageCode">ISO 639 code in the lexicon.</param>
/// <param name="Level">How well.</param>
public sealed record ProfileLanguage(string LanguageCode, LanguageLevel Level);
