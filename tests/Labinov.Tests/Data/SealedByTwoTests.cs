using System.Data.Common;
using Labinov.Data.Ledger;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Labinov.Tests.Data;

/// <summary>Two nodes seal at the same moment: every line gets one place, whoever is quicker.</summary>
public sealed class SealedByTwoTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Another_node_that_seals_between_two_looks_leaves_no_gap(int look)
    {
        await host.SettleAsync();
        await host.Given.SubmittedAsync(
            await host.Given.UnitAsync(await host.Given.RegionAsync()),
            await host.Given.PersonAsync(Role.Innovator)
        );
        await using var other = host.Db();
        var connection = other.Database.GetConnectionString()!;
        var between = new Between(look, () => LedgerSealer.SealAsync(other, default));
        await using (var one = TestDatabase.Open(connection, between))
        {
            Assert.Equal(0, await LedgerSealer.SealAsync(one, default));
        }

        Assert.True(between.Sealed > 0);
        await using var db = host.Db();
        var found = await VerifyLedger.RunAsync(db, [], default);
        Assert.Empty(found.Faults);
        Assert.Equal(0, found.Unsealed);
    }

    /// <summary>Lets something happen right after the reading command of this number.</summary>
    private sealed class Between(int look, Func<Task<int>> happens) : DbCommandInterceptor
    {
        private int looks;

        public int Sealed { get; private set; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default
        )
        {
            if (++looks == look)
            {
                Sealed = await happens();
            }

            return result;
        }
    }
}
