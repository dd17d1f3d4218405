using Labinov.House;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>One indicator as typed: by the unit, or by those who validate.</summary>
public sealed class ScoreForm
{
    public string Indicator { get; set; } = "";

    [Between(1, ReadinessMaster.Most)]
    public int? Self { get; set; }

    [AtMost(Assessment.TextMax)]
    public string? Evidence { get; set; }

    [AtMost(Assessment.LinkMax)]
    public string? Link { get; set; }

    [Between(1, ReadinessMaster.Most)]
    public int? Final { get; set; }

    [AtMost(Assessment.TextMax)]
    public string? Reason { get; set; }

    public bool HasWrongLink =>
        Link is not null
        && !(
            Uri.TryCreate(Link, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
        );

    public bool LacksEvidence => Self >= Assessment.Claims && Evidence is null && Link is null;

    public SelfScore Told => new(Indicator, Self, Evidence, Link);
}
