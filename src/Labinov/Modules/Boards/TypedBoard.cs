using Labinov.House;
using Labinov.Modules.Boards.Changes;

namespace Labinov.Modules.Boards;

/// <summary>
/// A board of paper, typed in: one note a line; a line that begins with <c>#</c> is the heading under which the following lines hang.
/// </summary>
public static class TypedBoard
{
    public const int TextMax = 20_000;

    /// <summary>A line that is no note.</summary>
    /// <param name="Line">From 1, as it was typed.</param>
    public sealed record Wrong(int Line, string Words, int Most);

    /// <summary>What is to be done for the text; headings that are not there yet are added.</summary>
    /// <param name="sending">Chance of the form: the same text sent again is the same changes.</param>
    public static (IReadOnlyList<WantedChange> Changes, Wrong? Wrong) Read(
        string text,
        IReadOnlyList<(Guid Id, string Name)> groups,
        Guid sending
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(groups);
        var known = groups.ToList();
        var changes = new List<WantedChange>();
        Guid? under = known.Count > 0 ? known[0].Id : null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = Typed.Clean(lines[i]).Trim();
            var isHeading = line.StartsWith('#');
            var said = isHeading
                ? line.TrimStart('#').Trim()
                : line.TrimStart('-', '*', '•').Trim();
            if (said.Length == 0)
            {
                continue;
            }

            var most = isHeading ? BoardGroup.TitleMax : Note.TextMax;
            if (said.Length > most)
            {
                return ([], new Wrong(i + 1, "boards.type.too-long", most));
            }

            var id = IdOf(sending, i, said);
            if (!isHeading && under is not null)
            {
                changes.Add(Add(id, under.Value, said));
                continue;
            }

            if (!isHeading)
            {
                return ([], new Wrong(i + 1, "boards.type.no-heading", most));
            }

            var slug = Slug.Of(said);
            var there = known.FindIndex(group => Slug.Of(group.Name) == slug);
            if (there < 0)
            {
                there = known.Count;
                known.Add((id, said));
                changes.Add(
                    new WantedChange
                    {
                        Id = id,
                        Kind = ChangeKinds.AddGroup,
                        Text = said,
                    }
                );
            }

            under = known[there].Id;
        }

        return (changes, null);
    }

    private static WantedChange Add(Guid id, Guid group, string text) =>
        new()
        {
            Id = id,
            Kind = ChangeKinds.Add,
            Group = group,
            Text = text,
        };

    private static Guid IdOf(Guid sending, int line, string text) =>
        ChanceId.Of($"{sending:N}|{line}|{text}");
}
