using System.Globalization;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Where the data that we did not make come from, under which licence, and how to get them from us.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class AboutData : LabinovPage
{
    /// <summary>The Open Database License, version 1.0.</summary>
    public const string Licence = "https://opendatacommons.org/licenses/odbl/1-0/";

    public const string LicenceName = "Open Database License (ODbL) 1.0";
    public const string SourceName = "idn-area-data 4.0.1";

    /// <summary>The project from which the present list of regions comes.</summary>
    public const string Source = "https://github.com/fityannugroho/idn-area-data";

    public static IReadOnlyList<FileFacts> Files { get; } =
    [
        .. RegionFiles.All.Select(file =>
        {
            using var stream = RegionFiles.Open(file);
            return new FileFacts(
                file,
                (stream.Length / 1024.0).ToString("0.#", CultureInfo.InvariantCulture)
            );
        }),
    ];

    /// <param name="Kilobytes">In 1024 bytes.</param>
    public sealed record FileFacts(string Name, string Kilobytes);
}
