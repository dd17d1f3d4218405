using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// Offices by what files call them: with or without their region, short or long, in capitals, with a slip of the pen. Read region by region
/// as the rows ask for them.
/// </summary>
internal sealed class Offices(Numbers numbers)
{
    private const int Typos = 2;
    private const int LongEnough = 14;

    private readonly Dictionary<Id<Region>, List<Office>> ofRegion = [];
    private List<Office>? ofNation;

    /// <param name="Id">Null while it is only going to be founded.</param>
    public sealed record Office(
        Id<Organisation>? Id,
        Id<Organisation>? ParentId,
        string Name,
        string Fold
    );

    /// <param name="IsGuess">Its name is written a little differently there.</param>
    public sealed record Found(Office Office, bool IsGuess);

    public async Task ReadAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Region>> regions,
        CancellationToken cancel
    )
    {
        var wanted = regions.Where(id => !ofRegion.ContainsKey(id)).Distinct().ToList();
        if (wanted.Count == 0 && ofNation is not null)
        {
            return;
        }

        var asked = wanted.ConvertAll(id => (Id<Region>?)id);
        var isNationWanted = ofNation is null;
        var rows = await db
            .Organisations.Where(unit =>
                asked.Contains(unit.RegionId) || (isNationWanted && unit.RegionId == null)
            )
            .OrderBy(unit => unit.Number)
            .Select(unit => new
            {
                unit.Id,
                unit.RegionId,
                unit.ParentId,
                unit.Name,
                unit.ShortName,
                unit.EndedOn,
                unit.SuccessorId,
                Past = unit.PastNames.Select(past => past.Name).ToList(),
            })
            .ToListAsync(cancel);
        wanted.ForEach(id => ofRegion[id] = []);
        ofNation ??= [];
        var living = rows.Where(row => row.EndedOn is null).ToDictionary(row => row.Id);
        foreach (var row in rows)
        {
            // What an ended office did is its own, but new rows go to whoever carries on its work.
            var now =
                row.EndedOn is null ? row
                : row.SuccessorId is { } heir ? living.GetValueOrDefault(heir)
                : null;
            if (now is not null)
            {
                var names = row.Past.Prepend(row.ShortName ?? "").Prepend(row.Name);
                ListOf(row.RegionId)
                    .AddRange(
                        names
                            .Where(name => name.Length > 0)
                            .Select(name => new Office(now.Id, now.ParentId, now.Name, Fold(name)))
                    );
            }
        }
    }

    public Found? Find(Id<Region>? region, Id<Organisation>? parent, string name)
    {
        var fold = Fold(name);
        var list = ListOf(region);
        // Ministries all have an office of general affairs; within a region a name is used once.
        var fitting = list.FindAll(office =>
            office.Fold == fold
            && (region is not null || parent is null || office.ParentId == parent)
        );
        if (fitting.Count > 0)
        {
            return new Found(fitting.Find(office => office.ParentId is null) ?? fitting[0], false);
        }

        if (fold.Length < LongEnough)
        {
            return null;
        }

        var near = list.FindAll(office =>
            office.Fold.Where(char.IsDigit).SequenceEqual(fold.Where(char.IsDigit))
            && (region is not null || office.ParentId == parent)
            && Likeness.Typos(office.Fold, fold, Typos) <= Typos
        );
        return near.DistinctBy(office => office.Id).Count() == 1 ? new Found(near[0], true) : null;
    }

    /// <summary>Takes an office into the lists; a dry run only remembers its name.</summary>
    public async Task<Office> FoundAsync(
        LabinovDb? db,
        Places.Place? region,
        Office? parent,
        string name,
        OrganisationKind? kind,
        DateTime now,
        CancellationToken cancel
    )
    {
        Id<Organisation>? id = null;
        if (db is not null)
        {
            var unit = Organisation.Recorded(
                await numbers.TakeAsync(Organisation.Counter, cancel),
                name,
                null,
                kind ?? OrganisationKinds.GuessedFrom(name),
                region?.Id,
                parent?.Id,
                now
            );
            db.Add(unit);
            db.Add(UnitSearch.Describe(unit, region?.Name));
            id = unit.Id;
        }

        var office = new Office(id, parent?.Id, name, Fold(name));
        ListOf(region?.Id).Add(office);
        return office;
    }

    private List<Office> ListOf(Id<Region>? region) =>
        region is { } id ? ofRegion[id] : ofNation ??= [];

    /// <summary>What stays of a name when everything is gone that people write one way today and another tomorrow.</summary>
    public static string Fold(string name)
    {
        var words = Slug.Of(name).Split('-').ToList();
        words = [.. words.SelectMany(word => Longer.GetValueOrDefault(word, word).Split(' '))];
        words.RemoveAll(word => word is "pt" or "persero" or "tbk" or "ri" or "dan" or "di");
        return words.Count == 0 ? Slug.Of(name) : string.Concat(words);
    }

    private static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal)
    {
        ["ham"] = "hak asasi manusia",
        ["dinkes"] = "dinas kesehatan",
        ["disdik"] = "dinas pendidikan",
        ["dishub"] = "dinas perhubungan",
        ["dinsos"] = "dinas sosial",
        ["disdukcapil"] = "dinas kependudukan pencatatan sipil",
        ["dispendukcapil"] = "dinas kependudukan pencatatan sipil",
        ["setda"] = "sekretariat daerah",
        ["rsud"] = "rumah sakit umum daerah",
        ["bappeda"] = "badan perencanaan pembangunan daerah",
        ["satpol"] = "satuan polisi",
        ["pp"] = "pamong praja",
        ["kemendikbud"] = "kementerian pendidikan kebudayaan",
        ["kemenkes"] = "kementerian kesehatan",
        ["kemendagri"] = "kementerian dalam negeri",
        ["kemenkeu"] = "kementerian keuangan",
        ["jendral"] = "jenderal",
        ["kec"] = "kecamatan",
        ["kel"] = "kelurahan",
        ["pkm"] = "puskesmas",
        ["perijinan"] = "perizinan",
    };
}
