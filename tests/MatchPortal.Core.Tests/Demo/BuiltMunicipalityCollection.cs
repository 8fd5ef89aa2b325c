namespace MatchPortal.Core.Tests.Demo;

/// <summary>The test classes that share <see cref="BuiltMunicipality"/>.</summary>
[CollectionDefinition(nameof(BuiltMunicipality))]
public sealed class BuiltMunicipalityCollection : ICollectionFixture<BuiltMunicipality>;
