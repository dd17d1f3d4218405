namespace Labinov.Modules.Boards.Changes;

/// <summary>Everything that can be done on a board, by the name that forms, scripts and rows carry.</summary>
public static class ChangeKinds
{
    public const string Add = "add";
    public const string Write = "text";
    public const string Move = "move";
    public const string Paint = "colour";
    public const string TakeAway = "delete";
    public const string PutBack = "restore";
    public const string Link = "link";
    public const string Unlink = "unlink";
    public const string Vote = "vote";
    public const string Unvote = "unvote";
    public const string Comment = "comment";
    public const string Undo = "undo";
    public const string Freeze = "freeze";
    public const string HideVotes = "votes";
    public const string AllowDots = "dots";
    public const string Present = "present";
    public const string Timer = "timer";
    public const string AddGroup = "group-add";
    public const string NameGroup = "group-text";
    public const string MoveGroup = "group-move";
    public const string TakeGroupAway = "group-delete";

    /// <summary>Of the house itself: a board was closed or goes on. Nobody can send it.</summary>
    public const string Course = "course";

    private static readonly Dictionary<string, Func<Worktop, Task<Effect>>> Known = new(
        StringComparer.Ordinal
    )
    {
        [Add] = NoteChanges.AddAsync,
        [Write] = NoteChanges.WriteAsync,
        [Move] = NoteChanges.MoveAsync,
        [Paint] = NoteChanges.PaintAsync,
        [TakeAway] = NoteChanges.TakeAwayAsync,
        [PutBack] = NoteChanges.PutBackAsync,
        [Link] = TalkChanges.LinkAsync,
        [Unlink] = TalkChanges.UnlinkAsync,
        [Vote] = TalkChanges.VoteAsync,
        [Unvote] = TalkChanges.UnvoteAsync,
        [Comment] = TalkChanges.CommentAsync,
        [Undo] = UndoChange.UndoAsync,
        [Freeze] = LeadChanges.FreezeAsync,
        [HideVotes] = LeadChanges.HideVotesAsync,
        [AllowDots] = LeadChanges.AllowDotsAsync,
        [Present] = LeadChanges.PresentAsync,
        [Timer] = LeadChanges.SetTimerAsync,
        [AddGroup] = LeadChanges.AddGroupAsync,
        [NameGroup] = LeadChanges.NameGroupAsync,
        [MoveGroup] = LeadChanges.MoveGroupAsync,
        [TakeGroupAway] = LeadChanges.TakeGroupAwayAsync,
    };

    public static bool Has(string? kind) => kind is not null && Known.ContainsKey(kind);

    internal static Func<Worktop, Task<Effect>> Of(string kind) => Known[kind];
}
