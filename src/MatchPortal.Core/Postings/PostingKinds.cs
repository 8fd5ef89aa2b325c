namespace MatchPortal.Core.Postings;

/// <summary>What follows from a posting's kind alone.</summary>
public static class PostingKinds
{
    extension(PostingKind kind)
    {
        /// <summary>No longer exists in the law; kept for closed postings only.</summary>
        public bool IsHistoric => kind is PostingKind.JobRotation or PostingKind.Rehabilitation;

        /// <summary>Training at a workplace paid by the municipality: the dated rules on headcount and approval apply.</summary>
        public bool IsJobTraining => kind is PostingKind.WorkPlacement or PostingKind.WageSubsidyJob;

        public bool NeedsPurpose => kind is PostingKind.WorkPlacement;
    }

    /// <summary>The kinds a new posting may have, the most common first.</summary>
    public static IReadOnlyList<PostingKind> Current { get; } =
        [.. Enum.GetValues<PostingKind>().Where(kind => !kind.IsHistoric)];
}
