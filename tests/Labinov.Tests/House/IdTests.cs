using Labinov.House;

namespace Labinov.Tests.House;

public sealed class IdTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Ids_made_in_the_same_millisecond_keep_the_order_of_their_making()
    {
        var ids = Enumerable.Range(0, 500).Select(_ => Id<IdTests>.New(Now)).ToList();
        Assert.Equal(
            ids.Select(id => id.ToString()).Order(StringComparer.Ordinal),
            ids.Select(id => id.ToString())
        );
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(500, ids.Distinct().Count());
    }

    [Fact]
    public void Ids_of_other_moments_made_in_between_disturb_no_order()
    {
        var first = Id<IdTests>.New(Now);
        Id<IdTests>.New(Now.AddYears(-3));
        var second = Id<IdTests>.New(Now);
        Assert.True(first < second);
    }

    [Fact]
    public void An_id_tells_when_it_was_born_and_that_it_is_of_version_seven()
    {
        var id = Id<IdTests>.New(Now).Value;
        Assert.Equal(7, id.Version);
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var born = 0L;
        foreach (var part in bytes[..6])
        {
            born = (born << 8) | part;
        }

        Assert.Equal(new DateTimeOffset(Now).ToUnixTimeMilliseconds(), born);
    }

    [Fact]
    public void An_id_reads_back_from_its_text()
    {
        var id = Id<IdTests>.New(Now);
        Assert.Equal(id, Id<IdTests>.Parse(id.ToString(), null));
        Assert.False(Id<IdTests>.TryParse("12", null, out _));
    }
}
