using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <content>What the page reads: the same number of queries for one idea and for two hundred.</content>
public sealed partial class ChooseIdeas
{
    /// <summary>Where the ideas stand that are listed.</summary>
    [BindProperty(SupportsGet = true)]
    public IdeaState Stands { get; set; } = IdeaState.Submitted;

    /// <summary>Number of the unit.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public InnovationKind? Kind { get; set; }

    /// <summary>Every box of the list is ticked to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<ChoosableRow> Rows { get; private set; } = [];

    /// <summary>There are more than are shown.</summary>
    public bool IsMore { get; private set; }
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> States { get; private set; } = [];
    public bool IsNarrow => Unit is not null || Kind is not null;

    /// <summary>This list as it is narrowed, without language prefix.</summary>
    public string Here
    {
        get
        {
            var query = new QueryBuilder { { nameof(Stands), Stands.ToString() } };
            if (Unit is { } unit)
            {
                query.Add(
                    nameof(Unit),
                    unit.ToString(System.Globalization.CultureInfo.InvariantCulture)
                );
            }

            if (Kind is { } kind)
            {
                query.Add(nameof(Kind), kind.ToString());
            }

            return ChoosingLinks.Many(Number) + query;
        }
    }

    /// <summary>Those that are ticked, for the second look.</summary>
    public IReadOnlyList<ChoosableRow> Chosen =>
        [.. Rows.Where(row => Ticked.Contains(row.Tick, StringComparer.Ordinal))];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        if (!ChoosableIdeas.MayDecide(lab, Actor))
        {
            return true;
        }

        var today = time.Today();
        reasons = await db.ReasonsOnAsync(today, ReasonUse.Choosing, cancel);
        var all = db.Ideas.ChoosableBy(db, lab, Actor, today);
        await CountAsync(all, cancel);
        var ticked = Ticks().ConvertAll(tick => tick.Number);
        var rows = await RowsAsync(
            // What is ticked stays in sight, wherever the list was narrowed to meanwhile.
            all.Where(idea => ticked.Contains(idea.Number) || idea.State == Stands)
                .Where(idea =>
                    ticked.Contains(idea.Number)
                    || (
                        (Kind == null || idea.Kind == Kind)
                        && (
                            Unit == null
                            || db.Organisations.Any(unit =>
                                unit.Id == idea.UnitId && unit.Number == Unit
                            )
                        )
                    )
                ),
            cancel
        );
        IsMore = rows.Count > ChoosableIdeas.Most;
        Rows = [.. rows.Take(ChoosableIdeas.Most)];
        // The newest version of what was ticked: whoever was told that it changed decides about what stands there now.
        Ticked = [.. Rows.Where(row => ticked.Contains(row.Number)).Select(row => row.Tick)];
        return true;
    }

    private async Task CountAsync(IQueryable<Idea> all, CancellationToken cancel)
    {
        var counts = await all.GroupBy(idea => idea.State)
            .Select(group => new StateCount(group.Key, group.Count()))
            .ToListAsync(cancel);
        States =
        [
            .. ChoosableIdeas.Beginnings.Select(state => new Choice(
                state.ToString(),
                $"{words.Name(state)} ({counts.Find(count => count.State == state)?.Count ?? 0})"
            )),
        ];
        var units = await all.Where(idea => idea.State == Stands)
            .Join(db.Organisations, idea => idea.UnitId, unit => unit.Id, (_, unit) => unit)
            .GroupBy(unit => new
            {
                unit.Number,
                unit.Name,
                unit.SearchName,
            })
            .OrderBy(group => group.Key.SearchName)
            .Select(group => new
            {
                group.Key.Number,
                group.Key.Name,
                Count = group.Count(),
            })
            .ToListAsync(cancel);
        Units = units.ConvertAll(unit => new Choice(
            $"{unit.Number}",
            $"{unit.Name} ({unit.Count})"
        ));
    }

    private Task<List<ChoosableRow>> RowsAsync(IQueryable<Idea> ideas, CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        return (
            from idea in ideas
            join unit in db.Organisations on idea.UnitId equals unit.Id
            orderby unit.SearchName, idea.Number
            select new ChoosableRow(
                idea.Number,
                idea.Version,
                idea.Title,
                unit.Name,
                idea.Kind,
                idea.Benefit,
                idea.StateSinceAt,
                idea.AuthorId == me
                    || idea.InitiatorId == me
                    || idea.HolderId == me
                    || idea.Team.Any(member => member.PersonId == me)
            )
        )
            .Take(ChoosableIdeas.Most + 1)
            .ToListAsync(cancel);
    }

    /// <summary>The ticked ideas of the lab as they lie in the database now, tracked.</summary>
    private Task<List<Idea>> FoundAsync(LabFacts lab, List<Tick> ticks, CancellationToken cancel)
    {
        var numbers = ticks.ConvertAll(tick => tick.Number);
        return db
            .Ideas.VisibleTo(db, Actor, time.Today())
            .Where(idea => idea.LabId == lab.Id && numbers.Contains(idea.Number))
            .ToListAsync(cancel);
    }

    // Everybody behind at least one of them, each once.
    private Task<int> ReadersAsync(List<Tick> ticks, CancellationToken cancel)
    {
        var numbers = ticks.ConvertAll(tick => tick.Number);
        var ideas = db.Ideas.Where(idea => numbers.Contains(idea.Number));
        return ideas
            .Select(idea => idea.AuthorId)
            .Union(ideas.Select(idea => idea.InitiatorId))
            .Union(ideas.Select(idea => idea.HolderId))
            .Union(
                ideas.SelectMany(idea => idea.Team.Select(member => (Id<Person>?)member.PersonId))
            )
            .CountAsync(person => person != null, cancel);
    }
}
