using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Labinov.House;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Labinov.Ui.Tags;

/// <summary>
/// A bound property with label, hint, value, error and limits:
/// <c>&lt;field for="Title" label="ideas.title" hint="ideas.title.hint" /&gt;</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTag(IHtmlHelper html, IStringLocalizer words) : PartTag(html)
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Key of the label.</summary>
    public string Label { get; set; } = "";

    /// <summary>Key of the hint.</summary>
    public string? Hint { get; set; }

    /// <summary><c>text</c>, <c>area</c>, <c>email</c>, <c>password</c>, <c>date</c>, <c>number</c>, <c>search</c>, <c>url</c>, <c>tel</c>, <c>file</c>, <c>select</c>, <c>radio</c>, <c>check</c> or <c>checks</c>; guessed from the type when left out.</summary>
    public string? As { get; set; }

    public int Rows { get; set; } = 4;

    public IEnumerable<Choice>? Choices { get; set; }

    /// <summary>Key of the first, empty choice of a select.</summary>
    public string? Blank { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>A draft may lack it, yet in the end it must be told: so it is not called optional.</summary>
    public bool NeededLater { get; set; }

    /// <summary>One of many alike: neither its limits nor that it may stay empty are said at each.</summary>
    public bool Quiet { get; set; }

    /// <summary>What a file field takes: <c>.xlsx,.csv</c>.</summary>
    public string? Accept { get; set; }

    /// <summary>Key of a unit that stands behind the input.</summary>
    public string? Suffix { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ModelState.TryGetValue(name, out var state);
        var rules = For.Metadata.ValidatorMetadata;
        var kind = As ?? Guess();
        var isSearch = context.Items.ContainsKey(typeof(AskingFormTag));
        var most = rules.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
        var label = words[Label].Value;
        ErrorList.Drawn(ViewContext.HttpContext, name, label);
        await DrawAsync(
            output,
            "Field",
            new FieldPart(
                name,
                TagBuilder.CreateSanitizedId(name, "-"),
                label,
                Hint is null ? null : words[Hint].Value,
                state?.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null,
                Values(state),
                kind,
                NeededLater || Quiet || rules.OfType<RequiredAttribute>().Any(),
                most,
                Rows,
                Choices?.ToList() ?? [],
                Blank is null ? null : words[Blank].Value,
                Autocomplete,
                Accept,
                Suffix is null ? null : words[Suffix].Value
            )
            {
                LimitWords = Limit(
                    kind,
                    isSearch ? null : most,
                    Quiet ? null : rules.OfType<RangeAttribute>().FirstOrDefault()
                ),
                IsSearch = isSearch,
            }
        );
    }

    private string? Limit(string kind, int? most, RangeAttribute? range) =>
        (kind, most, range) switch
        {
            ("area" or "text", { } length, _) => words["ui.limit", Formats.Number(length)].Value,
            ("number", _, { Minimum: int least, Maximum: int greatest }) => words[
                "ui.limit.range",
                Plain(least, IsYears(least, greatest)),
                Plain(greatest, IsYears(least, greatest))
            ].Value,
            _ => null,
        };

    // Years are written without a separator.
    private static bool IsYears(int least, int greatest) => least >= 1000 && greatest < 3000;

    private static string Plain(int number, bool isYear) =>
        isYear ? number.ToString(CultureInfo.InvariantCulture) : Formats.Number(number);

    private string Guess()
    {
        if (Choices is not null)
        {
            return "select";
        }

        var type = For.Metadata.UnderlyingOrModelType;
        return type == typeof(bool) ? "check"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(int) || type == typeof(long) ? "number"
            : typeof(Microsoft.AspNetCore.Http.IFormFile).IsAssignableFrom(type) ? "file"
            : "text";
    }

    // What was typed wins over what is bound, so that nothing is lost beside an error.
    private List<string> Values(Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateEntry? state) =>
        As == "password" ? []
        : state is { AttemptedValue: { } typed, Errors.Count: > 0 } && For.Model is null
            ? [.. typed.Split(',')]
        : For.Model switch
        {
            null => [],
            string text => [text],
            DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            bool yes => [yes ? "true" : "false"],
            System.Collections.IEnumerable many => [.. many.Cast<object>().Select(Text)],
            var one => [Text(one)],
        };

    private static string Text(object value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
