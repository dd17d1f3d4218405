using Labinov.Data.Chores;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

/// <summary>What the privacy page promises to delete is deleted, by itself, and nothing else is.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private readonly LabHost host = new();

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        // What was done while the database was prepared, by a clock that does not stand still.
        await using var db = host.Db();
        await db.Chores.ExecuteDeleteAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Old_sign_ins_codes_arrivals_and_counts_go_and_young_ones_stay()
    {
        var person = await host.Given.PersonAsync(Role.Innovator);
        await using (var db = host.Db())
        {
            var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
            foreach (var days in new[] { 0, 29, 31, 89, 91 })
            {
                var at = host.Now.AddDays(-days);
                db.Add(SignIn.Of(account, "Chrome, Android", true, at));
                db.Add(Arrival.Of("https://sso", $"s{days}", "Nama", "a@contoh.id", null, at));
                db.Add(
                    Invitation.For(
                        person.Id,
                        InvitationKind.NewPassword,
                        $"kode{days}",
                        TimeSpan.Zero,
                        at
                    )
                );
                db.Add(DoorLock.For($"d{days}@contoh.id", at));
            }

            await db.SaveChangesAsync();
        }

        var went = await RunAsync();
        Assert.Equal(1, went["people.retention.sign-ins"]);
        Assert.Equal(1, went["people.retention.arrivals"]);
        Assert.Equal(3, went["people.retention.invitations"]);
        Assert.Equal(4, went["people.retention.door-locks"]);
        await using var after = host.Db();
        Assert.Equal(4, await after.SignIns.CountAsync());
        Assert.Equal(4, await after.Arrivals.CountAsync());
        Assert.Equal(2, await after.Invitations.CountAsync());
        Assert.Equal(1, await after.DoorLocks.CountAsync());
        Assert.Equal(
            1,
            await after
                .Chores.Where(chore => chore.Name == "people.retention.arrivals")
                .Select(chore => chore.Amount)
                .SingleAsync()
        );
    }

    [Fact]
    public async Task It_is_done_once_a_day_whoever_looks()
    {
        Assert.NotEmpty(await RunAsync());
        Assert.Empty(await RunAsync());
        host.Time.Advance(TimeSpan.FromHours(21));
        Assert.NotEmpty(await RunAsync());
    }

    [Fact]
    public async Task Everybody_reads_what_is_deleted_and_when()
    {
        var page = await host.Stranger().OpenAsync("/about/privacy");
        Assert.Contains(
            "Waktu dan perangkat saat masuk: setelah 90 hari",
            page.Text,
            StringComparison.Ordinal
        );
    }

    private Task<IReadOnlyDictionary<string, int>> RunAsync() =>
        host.Services.GetRequiredService<ForgetOld>().RunAsync(CancellationToken.None);
}
