using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>
/// A figure that somebody published about the programme, as published: never mixed with what is measured here, never overwritten by
/// another that disagrees.
/// </summary>
public sealed class Observation
{
    public const int TextMax = 300;

    public Id<Observation> Id { get; private init; }

    /// <summary>The line of the file it came from; lists are walked by it.</summary>
    public int Line { get; private init; }

    /// <summary>The published statement: several figures may come from one.</summary>
    public string Statement { get; private init; } = "";

    public int YearFrom { get; private init; }
    public int YearUntil { get; private init; }

    /// <summary>Null for the nation.</summary>
    public Id<Region>? RegionId { get; private init; }

    /// <summary>The locus as the source names it.</summary>
    public string Locus { get; private init; } = "";

    /// <summary>The locus as a slug, for finding alike on both engines.</summary>
    public string SearchName { get; private init; } = "";

    /// <summary>Null where the figure belongs to no lab of the programme.</summary>
    public Id<Lab>? LabId { get; private init; }
    public ObservedAt Stage { get; private init; }

    /// <summary>The stage as the source names it.</summary>
    public string StagePublished { get; private init; } = "";
    public Measure Measure { get; private init; }

    /// <summary>Null for an event without a number. Index scores are kept in hundredths.</summary>
    public long? Value { get; private init; }

    /// <summary>The upper end where a range was published.</summary>
    public long? ValueUntil { get; private init; }
    public Qualifier Qualifier { get; private init; }

    /// <summary>Which part of the whole was counted, in Indonesian; empty: all.</summary>
    public string Counted { get; private init; } = "";
    public string CountedEnglish { get; private init; } = "";

    /// <summary>Days, months or years, as exact as known: <c>2015-08</c>.</summary>
    public string ObservedFrom { get; private init; } = "";
    public string ObservedUntil { get; private init; } = "";
    public string Published { get; private init; } = "";

    /// <summary>An address, or the title of a text that has none.</summary>
    public string Source { get; private init; } = "";

    /// <summary>Where the source can still be read when its address is dead.</summary>
    public string Archive { get; private init; } = "";
    public string Note { get; private init; } = "";
    public string NoteEnglish { get; private init; } = "";

    private Observation() { }

    public static Observation Of(
        PublishedFigures.Figure figure,
        Id<Region>? region,
        Id<Lab>? lab,
        DateTime now
    ) =>
        new()
        {
            Id = Id<Observation>.New(now),
            Line = figure.Line,
            Statement = figure.Ref,
            YearFrom = figure.YearFrom,
            YearUntil = figure.YearTo,
            RegionId = region,
            Locus = figure.Locus,
            SearchName = Slug.Of(figure.Locus),
            LabId = lab,
            Stage = figure.Stage,
            StagePublished = figure.StagePublished,
            Measure = figure.Measure,
            Value = figure.Value,
            ValueUntil = figure.ValueTo,
            Qualifier = figure.Qualifier,
            Counted = figure.CountedId,
            CountedEnglish = figure.CountedEn,
            ObservedFrom = figure.ObservedFrom,
            ObservedUntil = figure.ObservedUntil,
            Published = figure.Published,
            Source = figure.Source,
            Archive = figure.Archive,
            Note = figure.NoteId,
            NoteEnglish = figure.NoteEn,
        };
}

/// <summary>What was counted.</summary>
public enum Measure
{
    Ideas,
    Plans,
    Innovations,
    Running,
    Documented,
    Units,
    Participants,
    Regions,
    Percent,
    Rupiah,
    IndexScore,
    Event,
}

/// <summary>How exact the source is.</summary>
public enum Qualifier
{
    Exact,
    About,
    MoreThan,
    Nearly,
    AtLeast,
}

/// <summary>The moment of the programme a figure belongs to, our ordering of the sources' many names.</summary>
public enum ObservedAt
{
    Selection,
    Preparation,
    DrumUp,
    DrumUpDiagnose,
    DrumUpToDesign,
    Diagnose,
    Fixed,
    Design,
    DrumUpToLaunch,
    Launch,
    Deliver,
    Curation,
    Display,
    Documentation,
    End,
    Total,
    Index,
}

internal sealed class ObservationTable : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.HasIndex(row => row.Line).IsUnique();
        builder.HasIndex(row => row.LabId);
        builder.HasIndex(row => row.RegionId);
        builder.Property(row => row.Statement).HasMaxLength(20);
        builder.Property(row => row.Locus).HasMaxLength(Observation.TextMax);
        builder.Property(row => row.SearchName).HasMaxLength(Slug.Max);
        builder.Property(row => row.StagePublished).HasMaxLength(100);
        builder.Property(row => row.Counted).HasMaxLength(100);
        builder.Property(row => row.CountedEnglish).HasMaxLength(100);
        builder.Property(row => row.ObservedFrom).HasMaxLength(10);
        builder.Property(row => row.ObservedUntil).HasMaxLength(10);
        builder.Property(row => row.Published).HasMaxLength(10);
        builder.Property(row => row.Source).HasMaxLength(Observation.TextMax);
        builder.Property(row => row.Archive).HasMaxLength(Observation.TextMax);
        builder.Property(row => row.Note).HasMaxLength(Observation.TextMax);
        builder.Property(row => row.NoteEnglish).HasMaxLength(Observation.TextMax);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(row => row.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(row => row.LabId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
