using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A file as an office would send it.</summary>
    public static byte[] Csv(params string[] lines) =>
        Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");
}

/// <summary>What tests of imports do over and over.</summary>
internal static class Importing
{
    /// <summary>Does what the loop in the background does when it is rung.</summary>
    public static async Task WorkOnImportsAsync(this LabHost host)
    {
        await using var db = host.Db();
        var waiting = await db
            .IdeaImports.OrderBy(import => import.Number)
            .Select(import => import.Id)
            .ToListAsync();
        foreach (var id in waiting)
        {
            await host
                .Services.GetRequiredService<ImportWork>()
                .RunAsync(id, CancellationToken.None);
        }
    }

    public static async Task<Page> UploadAsync(this Browser browser, string name, byte[] content) =>
        await (await browser.OpenAsync("/ideas/import"))
            .Form("Unggah berkas")
            .Attach("Berkas", name, content)
            .SendAsync();

    /// <summary>Uploads, takes the guessed columns, and comes back when every row was tried.</summary>
    public static async Task<Page> TryAsync(
        this LabHost host,
        Browser browser,
        string name,
        byte[] content,
        bool publish = false
    )
    {
        var columns = await (await browser.UploadAsync(name, content)).FollowAsync();
        var form = columns.Form("Coba dahulu");
        if (publish)
        {
            form.Tick("Langsung tayangkan untuk umum");
        }

        var sent = await form.SendAsync();
        await host.WorkOnImportsAsync();
        return await sent.FollowAsync();
    }

    /// <summary>Presses the button that brings it in, and comes back when it is done.</summary>
    public static async Task<Page> BringInAsync(this LabHost host, Page tried, int rows)
    {
        var sent = await tried.Form($"Masukkan {rows} baris").SendAsync();
        await host.WorkOnImportsAsync();
        return await sent.FollowAsync();
    }

    /// <summary>The verb's way, on a host of its own machine.</summary>
    public static async Task<IdeaImport> ByVerbAsync(
        this LabHost host,
        Stream content,
        string name,
        bool publish = false
    )
    {
        await using var scope = host.Services.CreateAsyncScope();
        await using var db = host.Db();
        var begin = ActivatorUtilities.CreateInstance<BeginImport>(scope.ServiceProvider, db);
        var import = await begin.RunAsync(
            ImportWork.House,
            name,
            content,
            long.MaxValue,
            null,
            CancellationToken.None
        );
        import.Map(
            ImportWork.House,
            import.Fields,
            null,
            null,
            publish,
            true,
            goesStraightOn: true
        );
        await db.SaveChangesAsync();
        var work = host.Services.GetRequiredService<ImportWork>();
        await work.RunAsync(import.Id, CancellationToken.None);
        await db.Entry(import).ReloadAsync();
        return import;
    }

    /// <summary>The closing line.</summary>
    public static string Counts(this IdeaImport import) =>
        $"rows={import.Rows} created={import.Created} updated={import.Updated} unchanged={import.Unchanged} rejected={import.Rejected}";
}
