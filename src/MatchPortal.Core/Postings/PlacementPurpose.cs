namespace MatchPortal.Core.Postings;

/// <summary>The three purposes a placement may have (LAB §57).</summary>
public enum PlacementPurpose
{
    /// <summary>Towards ordinary paid hours in the same company.</summary>
    PaidHours,

    /// <summary>Train named competences.</summary>
    TrainCompetences,

    /// <summary>Clarify direction.</summary>
    ClarifyDirection,
}
