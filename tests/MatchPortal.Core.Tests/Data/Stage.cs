namespace MatchPortal.Core.Tests.Data;

/// <summary>What is there before a verb is done.</summary>
/// <param name="Stored">Stored first, besides the sample itself.</param>
/// <param name="Subject">The entity the verb is done to, among the stored ones; null for a constructor.</param>
/// <param name="Act">Does the verb to the subject, read anew, or constructs; answers the entity.</param>
public sealed record Stage(Entity[] Stored, Entity? Subject, Func<Entity?, Entity> Act);
