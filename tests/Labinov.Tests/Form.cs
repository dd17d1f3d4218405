using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Labinov.Tests;

/// <summary>A form as the page drew it: filled by labels, sent with one of its buttons.</summary>
public sealed class Form(Browser browser, Uri page, IHtmlFormElement form, IHtmlElement button)
{
    private readonly List<(string Name, byte[] Content, string FileName)> files = [];

    /// <summary>Types into the field with this label, or chooses the option that reads (or is worth) the value.</summary>
    public Form Fill(string label, string value)
    {
        switch (Labels.FieldOf(form, label))
        {
            case IHtmlInputElement { Type: "checkbox" } box:
                box.IsChecked = value.Length > 0;
                break;
            case IHtmlInputElement { Type: "radio" } radio:
                Choose(radio.Name!, value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(option =>
                    Words.Squeeze(option.TextContent) == value || option.Value == value
                );
                Assert.True(
                    option is not null,
                    $"\"{label}\" has no option \"{value}\": {string.Join(" | ", select.Options.Select(o => Words.Squeeze(o.TextContent)))}"
                );
                foreach (var other in select.Options)
                {
                    other.IsSelected = other == option;
                }

                break;
            case var other:
                Assert.Fail($"\"{label}\" is a {other.LocalName}");
                break;
        }

        return this;
    }

    /// <summary>Types into the field with this label in the group with this legend, where several groups have the same fields.</summary>
    public Form FillIn(string legend, string label, string value)
    {
        var group = form.QuerySelectorAll("fieldset")
            .Single(set => Words.Squeeze(set.QuerySelector("legend")!.TextContent) == legend);
        Assert.IsAssignableFrom<IHtmlInputElement>(Labels.FieldOf(group, label)).Value = value;
        return this;
    }

    /// <summary>Ticks the radio button or box with this label.</summary>
    public Form Tick(string label)
    {
        var box = Assert.IsAssignableFrom<IHtmlInputElement>(Labels.FieldOf(form, label));
        if (box.Type == "radio")
        {
            foreach (
                var other in form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
                    .Where(other => other.Name == box.Name)
            )
            {
                other.IsChecked = false;
            }
        }

        box.IsChecked = true;
        return this;
    }

    public Form Attach(string label, string fileName, byte[] content)
    {
        var input = Assert.IsAssignableFrom<IHtmlInputElement>(Labels.FieldOf(form, label));
        files.Add((input.Name!, content, fileName));
        return this;
    }

    /// <summary>What the field with this label holds now.</summary>
    public string ValueOf(string label) =>
        Labels.FieldOf(form, label) switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? "on" : "",
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => "",
        };

    public async Task<Page> SendAsync()
    {
        var action = button.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? page : new Uri(page, action);
        var method = button.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get";
        if (method.Equals("get", StringComparison.OrdinalIgnoreCase))
        {
            using var query = new FormUrlEncodedContent(Fields());
            return await browser.OpenAsync(
                address.GetLeftPart(UriPartial.Path) + "?" + await query.ReadAsStringAsync()
            );
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = Content(),
        };
        return await browser.SendAsync(request);
    }

    private HttpContent Content()
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(Fields());
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields())
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes, fileName) in files)
        {
            content.Add(new ByteArrayContent(bytes), name, fileName);
        }

        return content;
    }

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in form.Elements.OfType<IHtmlElement>())
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled"))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "file" or "submit" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    yield return new(
                        name,
                        input.Type is "checkbox" or "radio"
                            ? input.GetAttribute("value") ?? "on"
                            : input.Value
                    );
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                    {
                        yield return new(name, option.Value);
                    }

                    break;
            }
        }

        if (button.GetAttribute("name") is { Length: > 0 } pressed)
        {
            yield return new(pressed, button.GetAttribute("value") ?? "");
        }
    }

    /// <summary>By name, where many groups have the same labels.</summary>
    public Form Choose(string name, string value)
    {
        var radios = form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
            .Where(radio => radio.Name == name)
            .ToList();
        var wanted = radios.FirstOrDefault(radio =>
            radio.Value == value || Labels.LabelOf(radio) == value
        );
        Assert.True(
            wanted is not null,
            $"No choice \"{value}\" among {string.Join(" | ", radios.Select(Labels.LabelOf))}"
        );
        foreach (var radio in radios)
        {
            radio.IsChecked = radio == wanted;
        }

        return this;
    }
}
