namespace Labinov.Ui.Tags;

/// <summary>One choice of a select, of radio buttons or of boxes. Texts are already in the reader's language.</summary>
/// <param name="Help">A sentence under a radio button; not shown in a select.</param>
/// <param name="Group">Heading under which a select gathers it.</param>
public sealed record Choice(string Value, string Text, string? Help = null, string? Group = null);

/// <summary>What the partial of a field draws.</summary>
public sealed record FieldPart(
    string Name,
    string Id,
    string Label,
    string? Hint,
    string? Error,
    IReadOnlyList<string> Values,
    string Kind,
    bool IsRequired,
    int? Max,
    int Rows,
    IReadOnlyList<Choice> Choices,
    string? Blank,
    string? Autocomplete,
    string? Accept,
    string? Suffix
)
{
    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <summary>How much may be written, in words: "paling banyak 200 huruf", "angka dari 1 sampai 10".</summary>
    public string? LimitWords { get; init; }

    /// <summary>Part of a form that only asks (a filter): nothing there is compulsory, so nothing is called optional.</summary>
    public bool IsSearch { get; init; }

    /// <summary>With scripts the limit tells how many letters are left.</summary>
    public bool CountsDown => Max is not null && LimitWords is not null;

    /// <summary>For <c>aria-required</c>: the browser announces it but does not stop the form; our own words do.</summary>
    public string? Required => IsRequired ? "true" : null;

    /// <summary>A few short words stand two in a row.</summary>
    public bool HasShortChoices =>
        Choices.Count is > 1 and <= 12
        && Choices.All(choice => choice.Help is null && choice.Text.Length <= 24);

    /// <summary>The ids of hint, error and limit, for <c>aria-describedby</c>; null when there is none.</summary>
    public string? DescribedBy
    {
        get
        {
            var ids = string.Join(
                ' ',
                new[]
                {
                    Hint is null ? null : Id + "-hint",
                    Error is null ? null : Id + "-error",
                    LimitWords is null ? null : Id + "-limit",
                }.Where(id => id is not null)
            );
            return ids.Length == 0 ? null : ids;
        }
    }
}
