using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>An agenda as clerks type it: a line each, nothing refused, nothing lost.</summary>
public sealed class AgendaLineTests
{
    [Theory]
    [InlineData("08.30 Pembukaan — Bupati", "08.30", "Pembukaan", "Bupati")]
    [InlineData("8:30 Pembukaan - Bupati", "08.30", "Pembukaan", "Bupati")]
    [InlineData(
        "09.00-10.00 Meja 1: Dinas Kesehatan",
        "09.00–10.00",
        "Meja 1: Dinas Kesehatan",
        null
    )]
    [InlineData("Pukul 09.00 s.d. 10.15 Diskusi", "09.00–10.15", "Diskusi", null)]
    [InlineData("13.00, Tanya-jawab", "13.00", "Tanya-jawab", null)]
    [InlineData("Penutupan — Sekda — setelah asar", "", "Penutupan", "Sekda — setelah asar")]
    [InlineData("25.70 orang diundang", "", "25.70 orang diundang", null)]
    [InlineData("08.30", "", "08.30", null)]
    [InlineData("10.000 langkah", "", "10.000 langkah", null)]
    [InlineData("— Bupati", "", "— Bupati", null)]
    public void A_line_is_time_what_and_who_as_far_as_it_says_them(
        string typed,
        string times,
        string what,
        string? who
    )
    {
        var line = Assert.Single(AgendaLine.Read(typed));
        Assert.Equal((times, what, who), (line.Times, line.What, line.Who));
    }

    [Fact]
    public void Blank_lines_say_nothing()
    {
        Assert.Equal(2, AgendaLine.Read("08.00 Satu\n\n  \n09.00 Dua\n").Count);
        Assert.Empty(AgendaLine.Read(null));
    }
}
