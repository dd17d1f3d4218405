using Labinov.House;
using Labinov.Modules.People;
using Microsoft.AspNetCore.Identity;

namespace Labinov.Tests.People;

public sealed class AccountTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private readonly PasswordHasher<Account> hasher = new();

    [Theory]
    [InlineData("pendek", "people.rule.password-short")]
    [InlineData("aaaaaaaaaaaa", "people.rule.password-easy")]
    [InlineData("abababababab", "people.rule.password-easy")]
    [InlineData("SITI@contoh.id", "people.rule.password-easy")]
    [InlineData("bismillah17", "people.rule.password-word")]
    [InlineData("rahasia123", "people.rule.password-word")]
    [InlineData("sitisiti2024", "people.rule.password-own")]
    [InlineData("poiuytrewasdf", "people.rule.password-keys")]
    [InlineData("17081945170845", "people.rule.password-word")]
    public void A_password_that_will_not_do_says_why(string password, string words)
    {
        var account = New();
        Assert.Equal(
            words,
            Assert.Throws<RuleBroken>(() => account.TakePassword(password, hasher)).Words
        );
        Assert.Null(account.PasswordHash);
    }

    [Fact]
    public void A_name_that_others_know_does_not_hide_a_password()
    {
        Assert.Equal(
            "people.rule.password-own",
            New().WrongWith("Lasimpara99", "Nurhayati Lasimpara")
        );
        Assert.Null(New().WrongWith("perahu menanam jendela", "Nurhayati Lasimpara"));
    }

    [Fact]
    public void The_longest_password_is_looked_at_quickly()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(New().WrongWith(string.Concat(Enumerable.Repeat("kaw4n-lAut!", 11))));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_password_longer_than_anybody_remembers_is_refused() =>
        Assert.Equal(
            "people.rule.password-long",
            New().WrongWith(string.Concat(Enumerable.Repeat("abcd", 33)))
        );

    [Fact]
    public void A_new_password_brings_a_new_stamp()
    {
        var account = New();
        var before = account.SecurityStamp;
        account.TakePassword("empat kata yang saya ingat", hasher);
        Assert.NotEqual(before, account.SecurityStamp, StringComparer.Ordinal);
        Assert.Equal(
            PasswordVerificationResult.Success,
            hasher.VerifyHashedPassword(
                account,
                account.PasswordHash!,
                "empat kata yang saya ingat"
            )
        );
    }

    [Fact]
    public void A_door_forgets_failures_of_an_hour_ago()
    {
        var door = DoorLock.For("siti@contoh.id", Now);
        for (var i = 1; i < DoorLock.Tries - 1; i++)
        {
            door.Fail(Now);
        }

        var later = Now + DoorLock.Memory + TimeSpan.FromMinutes(1);
        door.Fail(later);
        Assert.False(door.IsClosed(later));
        Assert.Equal(1, door.Failures);
    }

    [Fact]
    public void A_door_is_the_same_whatever_way_the_address_is_typed() =>
        Assert.Equal(DoorLock.IdOf("siti@contoh.id"), DoorLock.IdOf(" Siti@Contoh.ID"));

    [Theory]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
        "Chrome, Android"
    )]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0",
        "Firefox, Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
        "Safari, iPhone"
    )]
    [InlineData("curl/8.5", "")]
    [InlineData(null, "")]
    public void A_device_is_what_its_owner_recognises(string? userAgent, string device) =>
        Assert.Equal(device, Device.Of(userAgent));

    private static Account New() => Account.For(Id<Person>.New(Now), "siti@contoh.id", Now);
}
