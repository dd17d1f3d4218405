using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Labinov.House.Web;

/// <summary>What model binding says, in the visitor's language, when it does not understand an input.</summary>
internal sealed class BindingWords(IStringLocalizer words) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => words["house.required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => words["house.required"]);
        messages.SetMissingKeyOrValueAccessor(() => words["house.required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => words["house.required"]);
        messages.SetValueIsInvalidAccessor(value => words["house.not-understood", value]);
        messages.SetAttemptedValueIsInvalidAccessor(
            (value, _) => words["house.not-understood", value]
        );
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value =>
            words["house.not-understood", value]
        );
        messages.SetUnknownValueIsInvalidAccessor(_ => words["house.not-understood", ""]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() =>
            words["house.not-understood", ""]
        );
        messages.SetValueMustBeANumberAccessor(_ => words["house.must-be-number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => words["house.must-be-number"]);
    }
}
