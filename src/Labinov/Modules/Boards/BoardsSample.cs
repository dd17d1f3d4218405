using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>Of the lab that is under way: a gap that is being talked over, and a wall of ideas that was voted on and closed. All is invented.</summary>
public sealed class BoardsSample(Numbers numbers, ISeals seals) : ISample
{
    private static readonly (int Group, NoteColour Colour, string Text)[] Gap =
    [
        (0, NoteColour.Kunyit, "Dua petugas loket untuk 140 pasien sehari"),
        (1, NoteColour.Kunyit, "Empat petugas pada jam 8 sampai 10"),
        (2, NoteColour.Mengkudu, "Kurang dua petugas pada jam sibuk"),
        (3, NoteColour.Kunyit, "Formulir rangkap tiga ditulis tangan"),
        (3, NoteColour.Nila, "Berkas dicari di dua lemari yang berbeda"),
        (4, NoteColour.Kunyit, "Sekali isi, dipakai semua poli"),
        (5, NoteColour.Mengkudu, "Data yang sama ditulis empat kali"),
        (6, NoteColour.Kunyit, "Rata-rata menunggu 94 menit"),
        (7, NoteColour.Pandan, "Paling lama 30 menit"),
        (8, NoteColour.Mengkudu, "64 menit terlalu lama"),
        (9, NoteColour.Kunyit, "Ibu hamil dari pulau pulang sebelum diperiksa"),
        (10, NoteColour.Pandan, "Semua ibu hamil diperiksa pada hari ia datang"),
        (11, NoteColour.Mengkudu, "Satu dari lima tidak terlayani"),
    ];

    private static readonly (int Group, NoteColour Colour, string Text)[] Wall =
    [
        (0, NoteColour.Kunyit, "Ambil nomor lewat pesan singkat sebelum berangkat"),
        (0, NoteColour.Nila, "Perahu jemput ibu hamil setiap Selasa"),
        (0, NoteColour.Kunyit, "Satu kartu untuk semua poli"),
        (1, NoteColour.Manggis, "Kader pulau mendaftarkan tetangganya"),
        (2, NoteColour.Pandan, "Loket khusus pasien dari pulau"),
    ];

    public int Order => 55;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Select(lab => (Id<Lab>?)lab.Id)
            .FirstOrDefaultAsync(cancel);
        if (lab is not { } running)
        {
            return;
        }

        var writer = new Participant(
            await SamplePeople.PersonOf(db, Role.Innovator, cancel),
            null,
            null,
            null,
            false
        );
        await SowAsync(
            db,
            running,
            new(
                "Mengapa pasien menunggu lama?",
                BoardTemplate.Gap,
                null,
                "Meja 1",
                BoardJoining.Anyone,
                3,
                "271828",
                BoardSecret.Make(seals)
            ),
            [
                .. from lane in new[] { "Input", "Proses", "Output", "Outcome" }
                from title in new[] { "Sekarang", "Harapan", "Kesenjangan" }
                select (title, (string?)lane),
            ],
            Gap,
            writer,
            now,
            cancel
        );
        var closed = await SowAsync(
            db,
            running,
            new(
                "Ide untuk loket yang lebih cepat",
                BoardTemplate.IdeaWall,
                null,
                null,
                BoardJoining.Named,
                3,
                "314159",
                BoardSecret.Make(seals)
            ),
            [("Ide", null), ("Perlu dibahas", null), ("Layak dicoba", null)],
            Wall,
            writer,
            now.AddDays(-6),
            cancel
        );
        closed.Close(
            new Actor(
                null,
                "",
                [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, running.Value))]
            ),
            await db.Labs.Where(row => row.Id == running).Facts(db).SingleAsync(cancel),
            now.AddDays(-5)
        );
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Board> SowAsync(
        LabinovDb db,
        Id<Lab> lab,
        BoardFrame frame,
        IReadOnlyList<(string Title, string? Lane)> titles,
        IReadOnlyList<(int Group, NoteColour Colour, string Text)> texts,
        Participant writer,
        DateTime now,
        CancellationToken cancel
    )
    {
        var board = Board.Known(lab, await numbers.TakeAsync(Board.Counter, cancel), frame, now);
        db.Add(board);
        var groups = new List<BoardGroup>();
        foreach (var (title, lane) in titles)
        {
            var rank = Rank.Between(groups.Count == 0 ? null : groups[^1].Rank, null);
            groups.Add(BoardGroup.Of(Id<BoardGroup>.New(now), board.Id, title, lane, rank));
        }

        db.AddRange(groups);
        string? last = null;
        foreach (var (group, colour, text) in texts)
        {
            last = Rank.Between(last, null);
            db.Add(
                Note.Of(
                    new Id<Note>(ChanceId.New()),
                    board.Id,
                    groups[group].Id,
                    text,
                    colour,
                    last,
                    writer,
                    Clock.DayOf(now)
                )
            );
        }

        return board;
    }
}
