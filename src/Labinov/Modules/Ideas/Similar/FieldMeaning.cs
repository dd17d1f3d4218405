using Labinov.House;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// A meaning of the field with the words that say it, as dated master data: comes with the program, is changed by the programme manager,
/// and a newer program leaves alone what was changed here.
/// </summary>
public sealed class FieldMeaning : Entity<FieldMeaning>
{
    public const int ConceptMax = 40;
    public const int FieldMax = 40;
    public const int WordsMax = 3_000;
    public const int SourceMax = 200;

    private const char Between = '|';

    /// <summary>What it is called in addresses and lists; never changes.</summary>
    public string Concept { get; private init; } = "";

    /// <summary>The affair of government that it belongs to: <c>kesehatan</c>.</summary>
    public string Field { get; private set; } = "";

    /// <summary>Separated by bars.</summary>
    public string Words { get; private set; } = "";

    /// <summary>When the name came into use, where a law says so.</summary>
    public DateOnly? SinceOn { get; private set; }

    /// <summary>The last day on which it was looked for; null while it is.</summary>
    public DateOnly? UntilOn { get; private set; }

    public string? Source { get; private set; }

    /// <summary>When somebody here last changed it; null as long as it stands as it came.</summary>
    public DateTime? ChangedAt { get; private set; }

    public IReadOnlyList<string> Said =>
        Words.Split(
            Between,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private FieldMeaning() { }

    public static bool MayChange(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    /// <summary>As it comes with the program; the ledger stays silent.</summary>
    internal static FieldMeaning Known(FieldWordRow row, DateTime now)
    {
        var meaning = new FieldMeaning { Id = Id<FieldMeaning>.New(now), Concept = row.Concept };
        meaning.IsNow(row);
        return meaning;
    }

    /// <summary>What the program says of it today; nothing of what was changed here is overwritten.</summary>
    internal void IsNow(FieldWordRow row)
    {
        if (ChangedAt is null)
        {
            (Field, Words) = (row.Field, row.Words);
            (SinceOn, Source) = (row.Since, row.Source);
        }
    }

    public static FieldMeaning New(
        Actor actor,
        Id<FieldMeaning> id,
        string concept,
        string field,
        string words,
        string? source,
        DateTime now
    )
    {
        var meaning = new FieldMeaning
        {
            Id = id,
            Concept = Slug.Of(concept),
            SinceOn = DateOnly.FromDateTime(now),
        };
        if (meaning.Concept == "-")
        {
            throw new RuleBroken("ideas.meaning.rule.no-name");
        }

        meaning.Change(actor, field, words, source, now);
        return meaning;
    }

    public void Change(Actor actor, string field, string words, string? source, DateTime now)
    {
        Require(MayChange(actor), "ideas.meaning.rule.not-yours");
        Words = string.Join(Between, Split(words));
        Require(Words.Length > 0, "ideas.meaning.rule.no-words");
        Field = Slug.Of(field);
        Require(Field != "-", "ideas.meaning.rule.no-field");
        (Source, ChangedAt, UntilOn) = (source, now, null);
        Tell(actor, now);
    }

    /// <summary>What people typed between bars, commas or on lines of their own, each once.</summary>
    internal static string[] Split(string words) =>
        [
            .. words
                .Split(
                    [Between, '\n', ','],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>It is not looked for any more; it stays to be read.</summary>
    public void End(Actor actor, DateTime now)
    {
        Require(MayChange(actor), "ideas.meaning.rule.not-yours");
        Require(UntilOn is null, "ideas.meaning.rule.ended");
        (UntilOn, ChangedAt) = (DateOnly.FromDateTime(now), now);
        Tell(actor, now);
    }

    private void Tell(Actor actor, DateTime now) =>
        Record(
            new FieldMeaningChanged(Id, UntilOn is not null)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
