using System.Collections.Concurrent;
using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Data;

/// <summary>
/// One device on a bad line, writing whole submissions: begin, four steps, check, send. It made the id of the idea itself; when a line
/// breaks, it begins again with the same id and goes on from wherever the house stands.
/// </summary>
internal sealed class Submitting(HttpClient client, string unit)
{
    private readonly Browser browser = new(client);

    /// <returns>False when the line broke or the house was going down: to be sent again.</returns>
    public async Task<bool> SendAsync(Guid id, ConcurrentDictionary<Guid, string> acknowledged)
    {
        try
        {
            var path = await BeginAsync(id);
            if (path is null)
            {
                return false;
            }

            var check = await browser.OpenAsync(path + "/check");
            if (IsAway(check))
            {
                return false;
            }

            // A check that is not theirs any more: what was not answered had been taken.
            var isSent = check.Status != HttpStatusCode.OK || check.RedirectsTo.Length > 0;
            if (!isSent && !await GoOnAsync(path))
            {
                return false;
            }

            Assert.True(acknowledged.TryAdd(id, path));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<string?> BeginAsync(Guid id)
    {
        var answer = await browser.PostAsync(
            "/ideas/new",
            ("Draft", id.ToString()),
            ("Title", $"Ide {id}"),
            ("Origin", nameof(IdeaOrigin.NewIdea)),
            ("Unit", unit)
        );
        if (answer.RedirectsTo.Length == 0)
        {
            // A server that is going down may say so; it must never say that it was our mistake.
            Assert.True(IsAway(answer), $"{answer.Status}");
            return null;
        }

        return string.Join('/', answer.RedirectsTo.Split('/')[..3]);
    }

    private async Task<bool> GoOnAsync(string path) =>
        await StepAsync(
            path + "/edit/basics",
            "Simpan dan lanjut",
            form => form.Tick("Metode").Fill("Kelompok inovator", "Pemerintah daerah")
        )
        && await StepAsync(
            path + "/edit/story",
            "Simpan dan lanjut",
            form => form.Fill("Uraian", "Petugas berlayar ke pulau setiap bulan.")
        )
        && await StepAsync(
            path + "/edit/results",
            "Simpan dan lanjut",
            form => form.Fill("Manfaat", "Warga tidak perlu menyeberang.")
        )
        && await StepAsync(
            path + "/edit/contact",
            "Simpan dan periksa",
            form => form.Fill("Kontak kantor", "Bagian Organisasi")
        )
        && await StepAsync(path + "/check", "Kirim", form => form);

    private async Task<bool> StepAsync(string path, string button, Func<Form, Form> fill)
    {
        var page = await browser.OpenAsync(path);
        if (IsAway(page))
        {
            return false;
        }

        var answer = await fill(page.Shows(HttpStatusCode.OK).Form(button)).SendAsync();
        if (answer.RedirectsTo.Length > 0)
        {
            return true;
        }

        Assert.True(IsAway(answer), $"{path}: {answer.Status} {answer.Text}");
        return false;
    }

    private static bool IsAway(Page page) => page.Status >= HttpStatusCode.InternalServerError;
}
