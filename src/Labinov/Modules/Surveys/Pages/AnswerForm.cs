using Labinov.House;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Reads answers from a form. Only questions of the instrument are looked at, whatever else was sent.</summary>
internal static class AnswerForm
{
    /// <summary>Takes what is right into <paramref name="into"/>, and says beside its question what is not.</summary>
    public static void Take(
        IFormCollection form,
        IEnumerable<SurveyItem> items,
        GivenAnswers into,
        ModelStateDictionary state,
        IStringLocalizer words
    )
    {
        foreach (var item in items)
        {
            var name = ItemView.NameOf(item);
            if (into.Take(item, Typed(form, item)) is { } wrong)
            {
                state.AddModelError(name, words[wrong, item.Least, item.Most, SurveyItem.TextMax]);
            }
        }
    }

    /// <summary>As it was typed, cleaned and trimmed; null for nothing.</summary>
    public static string? Typed(IFormCollection form, SurveyItem item)
    {
        var text = House.Typed.Clean(form[ItemView.NameOf(item)].FirstOrDefault() ?? "").Trim();
        return text.Length == 0 ? null : text;
    }
}
