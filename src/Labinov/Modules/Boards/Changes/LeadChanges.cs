using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>What those who lead do to the board while people write.</summary>
internal static class LeadChanges
{
    public static Task<Effect> FreezeAsync(Worktop top)
    {
        top.RequireLeading();
        top.Board.Freeze(top.Wanted.On);
        return Task.FromResult(Said(top));
    }

    /// <summary>Shown again, everybody is told how every note stands: nobody was told in between.</summary>
    public static async Task<Effect> HideVotesAsync(Worktop top)
    {
        top.RequireLeading();
        top.Board.HideVotes(top.Wanted.On);
        return new Effect(
            new Told
            {
                Board = ToldBoard.Of(top.Board),
                Votes = top.Wanted.On ? null : await VotesAsync(top),
            }
        );
    }

    public static Task<Effect> AllowDotsAsync(Worktop top)
    {
        top.RequireLeading();
        top.Board.AllowDots(top.Wanted.Number ?? 0);
        return Task.FromResult(Said(top));
    }

    public static async Task<Effect> PresentAsync(Worktop top)
    {
        top.RequireLeading();
        var note = top.Wanted.Note is null ? null : await top.NoteAsync();
        top.Board.Present(note?.Id);
        return Said(top);
    }

    public static Task<Effect> SetTimerAsync(Worktop top)
    {
        top.RequireLeading();
        top.Board.SetTimer(top.Wanted.Number ?? 0, top.Now);
        return Task.FromResult(Said(top));
    }

    /// <summary>For the closing, which is a decision of its own: whoever listens is told and stops.</summary>
    public static async Task<Effect> TellClosedAsync(Worktop top) =>
        new(new Told { Board = ToldBoard.Of(top.Board), Votes = await VotesAsync(top) });

    public static async Task<Effect> AddGroupAsync(Worktop top)
    {
        top.RequireLeading();
        var title = TitleOf(top);
        var groups = await GroupsAsync(top);
        if (groups.Count >= Board.GroupsMost)
        {
            throw new RuleBroken("boards.rule.many-groups", Board.GroupsMost);
        }

        var group = BoardGroup.Of(
            new Id<BoardGroup>(top.Wanted.Group ?? top.Wanted.Id),
            top.Board.Id,
            title,
            null,
            Rank.Between(groups.Select(row => row.Rank).Max(StringComparer.Ordinal), null)
        );
        top.Db.Add(group);
        return Said(group);
    }

    public static async Task<Effect> NameGroupAsync(Worktop top)
    {
        top.RequireLeading();
        var group = await top.GroupAsync();
        group.Call(TitleOf(top));
        return Said(group);
    }

    public static async Task<Effect> MoveGroupAsync(Worktop top)
    {
        top.RequireLeading();
        var group = await top.GroupAsync();
        var others = (await GroupsAsync(top))
            .Where(row => row != group)
            .OrderBy(row => row.Rank, StringComparer.Ordinal)
            .ToList();
        var at = others.FindIndex(row => row.Id.Value == top.Wanted.After);
        group.MoveTo(
            Rank.Between(
                at < 0 ? null : others[at].Rank,
                at + 1 < others.Count ? others[at + 1].Rank : null
            )
        );
        return Said(group);
    }

    public static async Task<Effect> TakeGroupAwayAsync(Worktop top)
    {
        top.RequireLeading();
        var group = await top.GroupAsync();
        await top
            .Db.Notes.Where(note =>
                note.BoardId == top.Board.Id && note.GroupId == group.Id && note.GoneOn == null
            )
            .Take(1)
            .LoadAsync(top.Cancel);
        if (top.Db.Notes.Local.Any(note => note.GroupId == group.Id && !note.IsGone))
        {
            throw new RuleBroken("boards.rule.group-has-notes");
        }

        group.TakeAway();
        return Said(group);
    }

    private static async Task<List<BoardGroup>> GroupsAsync(Worktop top)
    {
        await top
            .Db.BoardGroups.Where(group => group.BoardId == top.Board.Id)
            .LoadAsync(top.Cancel);
        return
        [
            .. top.Db.BoardGroups.Local.Where(group =>
                group.BoardId == top.Board.Id && !group.IsGone
            ),
        ];
    }

    private static string TitleOf(Worktop top)
    {
        var title = Typed.Clean(top.Wanted.Text ?? "").Trim();
        return title.Length == 0 ? throw new RuleBroken("boards.rule.empty")
            : title.Length > BoardGroup.TitleMax
                ? throw new RuleBroken("boards.rule.too-long", BoardGroup.TitleMax)
            : title;
    }

    private static async Task<Dictionary<string, int>> VotesAsync(Worktop top)
    {
        await top
            .Db.Notes.Where(note => note.BoardId == top.Board.Id && note.GoneOn == null)
            .LoadAsync(top.Cancel);
        return top
            .Db.Notes.Local.Where(note => note.BoardId == top.Board.Id && !note.IsGone)
            .ToDictionary(note => $"{note.Id}", note => note.Dots, StringComparer.Ordinal);
    }

    private static Effect Said(Worktop top) => new(new Told { Board = ToldBoard.Of(top.Board) });

    private static Effect Said(BoardGroup group) =>
        new(
            new Told
            {
                Group = new ToldGroup(
                    group.Id.Value,
                    group.Title,
                    group.Lane,
                    group.Rank,
                    group.IsGone ? true : null
                ),
            }
        );
}
