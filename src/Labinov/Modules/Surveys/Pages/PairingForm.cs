using Labinov.House;
using Labinov.Modules.Surveys.Anonymous;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>
/// Three small questions that the same person answers alike half a year later and nobody else can answer for them. What is typed is hashed and
/// thrown away; all three or none.
/// </summary>
public sealed class PairingForm
{
    /// <summary>First two letters of the mother's name.</summary>
    [AtMost(2)]
    public string? Mother { get; set; }

    /// <summary>Day of the month on which one was born.</summary>
    [Between(1, 31)]
    public int? Day { get; set; }

    /// <summary>Last two letters of the place where one was born.</summary>
    [AtMost(2)]
    public string? Birthplace { get; set; }

    /// <summary>Null when none was made; an error beside the field when it is half made.</summary>
    internal string? Code(ModelStateDictionary state, IStringLocalizer words)
    {
        if (!state.IsValid || (Mother, Day, Birthplace) is (null, null, null))
        {
            return null;
        }

        foreach (
            var (name, isThere) in new[]
            {
                (nameof(Mother), Mother is not null),
                (nameof(Day), Day is not null),
                (nameof(Birthplace), Birthplace is not null),
            }
        )
        {
            if (!isThere)
            {
                state.AddModelError("Pairing." + name, words["surveys.rule.pairing"]);
            }
        }

        return state.IsValid ? PairCode.Of(Mother!, Day!.Value, Birthplace!) : null;
    }
}
