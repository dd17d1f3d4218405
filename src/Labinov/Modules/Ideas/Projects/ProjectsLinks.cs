using System.Globalization;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>Addresses of the training projects, without language prefix.</summary>
public static class ProjectsLinks
{
    /// <summary>The candidates of a lab.</summary>
    public static string Of(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/projects");

    public static string Import(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/projects/import");

    public static string To(int lab, int project) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/projects/{project}");
}
