using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>As what a head approves, and by which letter: the same two questions on every form that asks for a yes.</summary>
public sealed class ApprovingAs
{
    public Capacity? As { get; set; } = Capacity.Definitive;

    [AtMost(SignedAs.LetterMax)]
    public string? Letter { get; set; }

    /// <summary>A method, because the form's check reads every property, answered or not.</summary>
    public SignedAs Signed() => new(As!.Value, Letter);

    /// <summary>What is missing is said beside its field.</summary>
    /// <param name="name">Under which it is bound.</param>
    public void Check(ModelStateDictionary state, Words words, string name = "Head")
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(words);
        if (As is null)
        {
            state.AddModelError($"{name}.{nameof(As)}", words["house.required"]);
        }
        else if (Signed().LacksLetter)
        {
            state.AddModelError($"{name}.{nameof(Letter)}", words["commitments.rule.letter"]);
        }
    }

    public static IEnumerable<Choice> Choices(Words words) =>
        Enum.GetValues<Capacity>()
            .Select(value => new Choice(
                value.ToString(),
                words[KeyOf(value)],
                words[KeyOf(value) + ".help"]
            ));

    /// <summary>In the words in which a charter says it.</summary>
    public static string KeyOf(Capacity capacity) =>
        "commitments.capacity." + IdeasText.Kebab(capacity.ToString());
}
