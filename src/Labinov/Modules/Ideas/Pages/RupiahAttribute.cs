using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>An amount of money as people write it, or nothing. The framework translates the sentences of its own attributes only.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RupiahAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(
        object? value,
        ValidationContext validationContext
    ) =>
        value is not string { Length: > 0 } text || RupiahText.Of(text) is not null
            ? ValidationResult.Success
            : new ValidationResult(
                validationContext.GetRequiredService<IStringLocalizer>()["ideas.error.rupiah"]
            );
}
