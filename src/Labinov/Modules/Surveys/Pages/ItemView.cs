using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>One question as a form draws it.</summary>
/// <param name="Ordinal">Its place among all questions of the form, from 1.</param>
/// <param name="IsTyped">For whoever types from paper: digits and the tab key, no reaching for the mouse.</param>
public sealed record ItemView(
    SurveyItem Item,
    int Ordinal,
    string? Value,
    string? Error,
    bool IsTyped
)
{
    public string Name => NameOf(Item);

    public static string NameOf(SurveyItem item) => "q-" + item.Code;
}
