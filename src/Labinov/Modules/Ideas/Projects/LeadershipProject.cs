using System.Security.Cryptography;
using System.Text;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>
/// What a civil servant of a unit did for a training (<i>proyek perubahan</i>, <i>aksi perubahan</i>, <i>aktualisasi</i>), as the training
/// institution's list tells it: a candidate for an idea, and nobody's promise until the unit takes it (decision 0148).
/// </summary>
public sealed partial class LeadershipProject : Entity<LeadershipProject>
{
    public const int WhyMax = 500;
    public const int FirstYear = 2000;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "project";

    /// <summary>What addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private init; }
    public Id<Organisation> UnitId { get; private init; }

    /// <summary>The file that brought it.</summary>
    public Id<ProjectList> ListId { get; private init; }

    /// <summary>The same unit, title and year mean the same project: a second file brings it in once. Holds no name.</summary>
    public string Key { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>The title as a slug, for finding and sorting alike on both engines.</summary>
    public string SearchTitle { get; private init; } = "";
    public TrainingKind? Training { get; private init; }
    public int? Year { get; private init; }
    public string? Summary { get; private init; }

    /// <summary>What was changed by it.</summary>
    public string? Change { get; private init; }

    /// <summary>As the list writes it; null when it names nobody, and as soon as it is needed no longer.</summary>
    [Personal("ideas.kept.participant", "ideas.why.participant", "ideas.until.participant")]
    public string? Participant { get; private set; }

    /// <summary>Whom somebody of the unit recognised in it, by hand.</summary>
    [Personal("ideas.kept.participant-link", "ideas.why.participant", "people.until.deed")]
    public Id<Person>? PersonId { get; private set; }

    public ProjectState State { get; private set; }
    public DateTime BroughtAt { get; private init; }

    /// <summary>When the unit answered; null while it waits.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Why not now.</summary>
    public string? Why { get; private set; }

    /// <summary>What became of it.</summary>
    public Id<Idea>? IdeaId { get; private set; }

    private LeadershipProject() { }

    internal static LeadershipProject Brought(
        ProjectList list,
        int number,
        Id<Organisation> unit,
        ProjectRecord row,
        DateTime now
    ) =>
        new()
        {
            Id = Id<LeadershipProject>.New(now),
            Number = number,
            LabId = list.LabId,
            UnitId = unit,
            ListId = list.Id,
            Key = KeyOf(unit, row.Title, row.Year),
            Title = row.Title,
            SearchTitle = Slug.Of(row.Title),
            Training = row.Training,
            Year = row.Year,
            Summary = row.Summary,
            Change = row.Change,
            Participant = row.Participant,
            BroughtAt = now,
        };

    internal static string KeyOf(Id<Organisation> unit, string title, int? year) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{unit.Value}|{Slug.Of(title)}|{year}"))
        );

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}

/// <summary>The trainings whose participants carry out a change; products in <c>asn-competency.md</c> 4.</summary>
public enum TrainingKind
{
    /// <summary>Pelatihan Kepemimpinan Nasional I: <i>proyek perubahan</i>.</summary>
    PknOne,
    PknTwo,

    /// <summary>Pelatihan Kepemimpinan Administrator: <i>aksi perubahan</i>.</summary>
    Pka,

    /// <summary>Pelatihan Kepemimpinan Pengawas: <i>aksi perubahan</i>.</summary>
    Pkp,

    /// <summary>Diklatpim of any level, as these trainings were called until 2019.</summary>
    Diklatpim,

    /// <summary>Pelatihan Dasar CPNS: <i>aktualisasi</i>.</summary>
    Latsar,
    Other,
}

/// <summary>What the unit said.</summary>
public enum ProjectState
{
    Open,
    Adopted,
    NotNow,
}
