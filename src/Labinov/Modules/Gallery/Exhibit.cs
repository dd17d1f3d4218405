using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery;

/// <summary>
/// What the public gallery shows of an innovation: one row to read, kept by listeners, never edited. It exists exactly while the idea may
/// be read by a stranger; what that means is decided in Ideas. Everything here can be made anew from there.
/// </summary>
public sealed class Exhibit
{
    public const int SummaryMax = 240;

    public Id<Idea> IdeaId { get; private init; }
    public int Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Sorts alike on both engines.</summary>
    public string TitleKey { get; private set; } = "";

    /// <summary>One sentence; empty when nothing is told yet.</summary>
    public string Summary { get; private set; } = "";

    public InnovationKind? Kind { get; private set; }
    public IdeaState State { get; private set; }

    /// <summary>Since when it is carried out, else when it was begun; 0 when nobody knows.</summary>
    public int Year { get; private set; }

    public InnovatorGroup? Group { get; private set; }

    /// <summary>Null for ministries and state companies, like the three names and codes below.</summary>
    public Id<Region>? RegionId { get; private set; }
    public string? RegionCode { get; private set; }
    public string? RegionName { get; private set; }
    public string? ProvinceCode { get; private set; }
    public string? ProvinceName { get; private set; }

    public Id<Organisation> UnitId { get; private set; }
    public string UnitName { get; private set; } = "";
    public OrganisationKind UnitKind { get; private set; }

    public Id<Lab>? LabId { get; private set; }

    /// <summary>What was measured; null when no number is told.</summary>
    public string? Indicator { get; private set; }
    public string? Before { get; private set; }
    public string? After { get; private set; }

    public DateTime PublishedAt { get; private set; }
    public DateTime UpdatedAt { get; private set; }

    /// <summary>How many support it, and how many comments are shown; moved with their rows, counted anew by <c>bin/labinov verify</c>.</summary>
    public int Supports { get; private set; }
    public int Comments { get; private set; }

    public long DocId { get; private init; }

    /// <summary>What it is found by; lives and dies with the exhibit.</summary>
    public SearchDoc Doc { get; private init; } = null!;

    private Exhibit() { }

    internal static Exhibit Hang(ExhibitFacts facts)
    {
        var exhibit = new Exhibit
        {
            IdeaId = facts.Idea,
            Doc = SearchDoc.Of(GallerySearch.Kind, facts.Idea.Value, default),
        };
        exhibit.Show(facts);
        return exhibit;
    }

    /// <summary>What was said before it was taken down counts again.</summary>
    internal void Remember(int supports, int comments) =>
        (Supports, Comments) = (supports, comments);

    /// <summary>Takes over what Ideas tells now.</summary>
    internal void Show(ExhibitFacts facts)
    {
        (Number, Title, TitleKey) = (facts.Number, facts.Title, Slug.Of(facts.Title));
        Summary = Gallery.Summary.Of(facts.Description, facts.Benefit, facts.Product);
        (Kind, State, Group) = (facts.Kind, facts.State, facts.Group);
        Year = facts.YearCarriedOut ?? facts.YearBegun ?? 0;
        (RegionId, RegionCode, RegionName) = (facts.Region, facts.RegionCode, facts.RegionName);
        // A province is its own province.
        ProvinceCode = facts.ProvinceCode ?? facts.RegionCode;
        ProvinceName = facts.ProvinceName ?? facts.RegionName;
        (UnitId, UnitName, UnitKind, LabId) = (
            facts.Unit,
            facts.UnitName,
            facts.UnitKind,
            facts.Lab
        );
        (Indicator, Before, After) = (facts.Indicator, facts.Before, facts.After);
        (PublishedAt, UpdatedAt) = (facts.PublishedAt, facts.EditedAt);
        if (UpdatedAt < PublishedAt)
        {
            UpdatedAt = PublishedAt;
        }

        Doc.Describe(GallerySearch.TextOf(facts), GallerySearch.TagsOf(this));
    }
}

/// <summary>An innovation that was shown and is no longer: whoever comes by an old link is told so.</summary>
public sealed class TakenDown
{
    public int Number { get; init; }
    public DateTime At { get; init; }
}

/// <summary>Opened to the public, but held back until a day.</summary>
public sealed class HeldBack
{
    public Id<Idea> IdeaId { get; init; }
    public DateOnly UntilOn { get; set; }
}

/// <summary>How many exhibits a province has; kept with them, so that the front door never counts.</summary>
public sealed class ProvinceTally
{
    /// <summary>Kemendagri code; empty for the nation's own.</summary>
    public required string ProvinceCode { get; init; }
    public int Count { get; private set; }
    public int Version { get; private set; }

    internal void Move(int by)
    {
        Count += by;
        Version++;
    }
}
