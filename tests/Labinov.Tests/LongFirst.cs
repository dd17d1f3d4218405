using Labinov.Tests;
using Labinov.Tests.Cli;
using Labinov.Tests.Data;
using Labinov.Tests.House;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongFirst))]

namespace Labinov.Tests;

/// <summary>The classes that take a minute begin first, so that at the end no processor waits for the other.</summary>
public sealed class LongFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        typeof(DoorsTriedTests).FullName!,
        typeof(KilledTests).FullName!,
        typeof(KilledVotesTests).FullName!,
        typeof(HostileRequestTests).FullName!,
        typeof(OutageTests).FullName!,
        typeof(SeedTests).FullName!,
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [
            .. testCollections.OrderByDescending(collection =>
                Array.Exists(
                    Long,
                    name =>
                        collection.TestCollectionDisplayName.Contains(
                            name,
                            StringComparison.Ordinal
                        )
                )
            ),
        ];
}
