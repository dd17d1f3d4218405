using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>In the sample's lab an innovator says that a draft follows what a puskesmas of another region does.</summary>
internal sealed class SimilarSample : ISample
{
    private const string Mine = "Timbang Balita di Dermaga";
    private const string Theirs = "Centing Seni";

    public int Order => 52;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var mine = await db.Ideas.FirstOrDefaultAsync(idea => idea.Title == Mine, cancel);
        var theirs = await db.Ideas.FirstOrDefaultAsync(idea => idea.Title == Theirs, cancel);
        var innovator = await SamplePeople.PersonOf(db, Role.Innovator, cancel);
        if (mine is null || theirs is null || innovator is not { } writer)
        {
            return;
        }

        db.Add(
            Kinship.Say(
                new Actor(writer.Value, "", []),
                Id<Kinship>.New(now),
                mine,
                theirs.Id,
                KinSays.Replicates,
                "Di sana balita datang ke taman gizi; di sini penimbangan mengikuti hari pasar dan jadwal kapal.",
                now.AddDays(-1)
            )
        );
        await db.SaveChangesAsync(cancel);
    }
}
