using System.ComponentModel.DataAnnotations;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>An address that a browser can open, <c>https://…</c>; anything else (a <c>javascript:</c> link, say) is told beside the field.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WebAddressAttribute : RegularExpressionAttribute
{
    public WebAddressAttribute()
        : base(@"\s*[hH][tT][tT][pP][sS]?://[^\s/]\S*\s*") =>
        ErrorMessage = "ideas.error.web-address";
}
