using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Labinov.Journeys;

/// <summary>How a page is for those who see little, use no mouse, or hold a small phone.</summary>
public sealed partial class Visitor
{
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    // Of radio buttons with one name the Tab key visits one; the arrow keys reach the rest.
    private const string MarkReachable = """
        () => {
          const radios = new Set();
          let n = 0;
          for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
            if (e.disabled || !e.checkVisibility({ visibilityProperty: true }) || e.getClientRects().length === 0) continue;
            // The twin of the main button that only the Enter key presses is there for nobody's Tab key.
            if (e.tabIndex < 0 && e.getAttribute('aria-hidden') === 'true') continue;
            if (e.type === 'radio') {
              const name = e.form + e.name;
              const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
              if (radios.has(name) || (chosen && chosen !== e)) continue;
              radios.add(name);
            }
            e.dataset.reach = n++;
          }
          return n;
        }
        """;

    private const string NoteReached = """
        () => {
          window.reached = new Set();
          document.addEventListener('keyup', () => window.reached.add(document.activeElement?.dataset.reach), true);
        }
        """;

    private const string NotReached = """
        () => [...document.querySelectorAll('[data-reach]')].filter(e => !window.reached.has(e.dataset.reach)).map(e => e.outerHTML.slice(0, 120))
        """;

    /// <summary>What axe finds wrong on the page, one line each.</summary>
    public async Task<IEnumerable<string>> BarriersAsync()
    {
#pragma warning disable CS0618 // the other way opens a second page for frames; ours have none, and this one takes a third of the time
        var result = await Page.Locator("html").RunAxeLegacy(Wcag22);
#pragma warning restore CS0618
        return result.Violations.SelectMany(rule =>
            rule.Nodes.Select(node => $"{rule.Id}: {node.Html} ({rule.Help})")
        );
    }

    /// <summary>Links, buttons and fields in sight that are not reached by pressing Tab from the top of the page.</summary>
    public async Task<IEnumerable<string>> UnreachedByKeyboardAsync()
    {
        var count = await Page.EvaluateAsync<int>(MarkReachable);
        await Page.EvaluateAsync(NoteReached);
        string[] left = [];
        // What a focus opens lengthens the way: a second round is granted.
        for (var round = 0; round < 2; round++)
        {
            for (var press = 0; press < count + 5; press++)
            {
                await Page.Keyboard.PressAsync("Tab");
            }

            left = await Page.EvaluateAsync<string[]>(NotReached);
            if (left.Length == 0)
            {
                break;
            }
        }

        return left;
    }

    /// <summary>How many pixels the page is wider than a window of this width.</summary>
    public async Task<int> OverflowAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, 800);
        return await Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
    }

    /// <summary>Looks at the present page as axe and a small phone do; what is wrong joins the troubles.</summary>
    public async Task LookAsync()
    {
        if (How.Scripts)
        {
            troubles.AddRange((await BarriersAsync()).Select(barrier => $"{Page.Url}: {barrier}"));
        }

        foreach (var width in How.Width == 360 ? [320, 360] : new[] { How.Width })
        {
            var pixels = await OverflowAsync(width);
            Note(pixels > 0, $"{Page.Url}: {pixels} px too wide at {width} px");
        }
    }
}
