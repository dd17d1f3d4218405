using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The life of an idea as a timeline: moves, changes of audience and corrections, newest first.</summary>
internal static class IdeaMoments
{
    // The same state is reached in more than one way.
    private static string KeyOf(IdeaState? from, IdeaState to) =>
        (from, to) switch
        {
            (IdeaState.AwaitingUnitHead, IdeaState.Submitted) => "ideas.approval.moved",
            (IdeaState.Merged, _) => "ideas.merge.moved.back",
            (IdeaState.NotSelected or IdeaState.Reserve, IdeaState.Submitted) =>
                "ideas.appeal.moved.back",
            _ => IdeasText.Key(to) + ".moved",
        };

    public static IReadOnlyList<Moment> Of(Words words, IdeaInside inside, string? zone)
    {
        var moves = inside.Moves.Select(move =>
            (
                move.At,
                Moment: Say(
                    words,
                    words[KeyOf(move.From, move.To)],
                    move.Who,
                    move.As,
                    move.Reason is { } reason ? $"{reason}. {move.Why}".Trim() : move.Why,
                    move.At,
                    zone
                )
            )
        );
        // Sending opens it to the region; the line "sent" says that already.
        var audiences = inside
            .AudienceMoves.Where(move => move.To != Audience.Region || move.From == Audience.Public)
            .Select(move =>
                (
                    move.At,
                    Moment: Say(
                        words,
                        words[IdeasText.Key(move.To) + ".opened"],
                        move.Who,
                        move.As,
                        move.Why,
                        move.At,
                        zone
                    )
                )
            );
        var corrections = inside
            .Words.Where(word => word.On == WordOn.Corrected)
            .Select(word =>
                (
                    word.At,
                    Moment: Say(
                        words,
                        words["ideas.corrected"],
                        word.Who,
                        word.As,
                        word.Text,
                        word.At,
                        zone
                    )
                )
            );
        var appeals = inside.Appeal is { } appeal
            ?
            [
                (
                    appeal.At,
                    Moment: Say(
                        words,
                        words["ideas.appeal.moved"],
                        appeal.Who,
                        null,
                        appeal.Text,
                        appeal.At,
                        zone
                    )
                ),
            ]
            : Array.Empty<(DateTime At, Moment Moment)>();
        return
        [
            .. audiences
                .Concat(appeals)
                .Concat(corrections)
                .Concat(moves)
                .OrderByDescending(line => line.At)
                .Select(line => line.Moment),
        ];
    }

    /// <summary>Rina, as coordinator of the locus.</summary>
    public static string? Who(Words words, string? name, Role? role) =>
        (name, role) switch
        {
            (null, _) => null,
            (_, null) => name,
            _ => words["ideas.who-as", name, words.RoleName(role.Value)].Value,
        };

    private static Moment Say(
        Words words,
        string what,
        string? name,
        Role? role,
        string? why,
        DateTime at,
        string? zone
    ) => new(Formats.Moment(at, zone ?? Clock.Jakarta), what, Who(words, name, role), why);
}
