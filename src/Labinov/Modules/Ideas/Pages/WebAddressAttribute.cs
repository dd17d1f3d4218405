using System.ComponentModel.DataAnnotations;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>An address that a browser can open, <c>https://…</c>; anything else (a <c>javascript:</c> link, say) is told beside the field.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WebAddressAttribute : ValidationAttribute
{
    public WebAddressAttribute() => ErrorMessage = "ideas.error.web-address";

    public override bool IsValid(object? value) =>
        value is not string text
        || string.IsNullOrWhiteSpace(text)
        || (
            Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
        );
}
