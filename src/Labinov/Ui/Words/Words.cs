using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Labinov.Ui.Words;

/// <summary>
/// Every sentence of the interface, from the JSON files of the modules: Indonesian by default, English under <c>/en</c>.
/// A key that is missing shows itself in brackets; a test finds it before a person does.
/// </summary>
public sealed class Words : IStringLocalizer, IStringLocalizerFactory
{
    private readonly Dictionary<string, LocalizedString> indonesian = Ready("id");
    private readonly Dictionary<string, LocalizedString> english = Ready("en");

    private Dictionary<string, LocalizedString> Present =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : indonesian;

    public LocalizedString this[string name] => Find(name, []);

    public LocalizedString this[string name, params object[] arguments] => Find(name, arguments);

    /// <summary>The form for <paramref name="count"/>: <c>key.one</c> or <c>key.other</c>; Indonesian has only the latter.</summary>
    public string Many(string key, long count)
    {
        var one = key + ".one";
        return Find(count == 1 && Present.ContainsKey(one) ? one : key + ".other", [count]).Value;
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Present.Values;

    public IStringLocalizer Create(Type resourceSource) => this;

    public IStringLocalizer Create(string baseName, string location) => this;

    private LocalizedString Find(string name, object[] arguments)
    {
        if (!Present.TryGetValue(name, out var text))
        {
            return new LocalizedString(name, $"[{name}]", resourceNotFound: true);
        }

        return arguments.Length == 0
            ? text
            : new LocalizedString(
                name,
                string.Format(CultureInfo.CurrentCulture, text.Value, arguments)
            );
    }

    // A page says a hundred of them; made once, they are said without making any.
    private static Dictionary<string, LocalizedString> Ready(string language) =>
        Read(language)
            .ToDictionary(
                pair => pair.Key,
                pair => new LocalizedString(pair.Key, pair.Value),
                StringComparer.Ordinal
            );

    /// <summary>Reads one language from the files built into the program.</summary>
    public static Dictionary<string, string> Read(string language)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var file in assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith($".Words.{language}.json", StringComparison.Ordinal))
        )
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            foreach (
                var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!
            )
            {
                all.Add(key, text);
            }
        }

        return all;
    }
}
