using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Its place among the duties of government, where it came from, its money and its law.</summary>
public sealed class GroundInput : IFactsInput<GroundInput>
{
    public InnovationForm? Form { get; set; }
    public string? MainAffair { get; set; }
    public List<string> OtherAffairs { get; set; } = [];
    public Proposer? Proposer { get; set; }
    public IdeaCost? Cost { get; set; }

    [Between(Idea.FirstYear, Idea.LastYear)]
    public int? BudgetYear { get; set; }

    /// <summary>As people write money: <c>Rp25.000.000</c>, <c>25 juta</c>.</summary>
    [Rupiah]
    public string? BudgetRupiah { get; set; }

    [AtMost(Idea.LegalMax)]
    public string? LegalBasis { get; set; }

    [AtMost(Idea.UrlMax)]
    [WebAddress]
    public string? LegalUrl { get; set; }

    public static GroundInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var ground = facts.Ground;
        return new()
        {
            Form = ground.Form,
            MainAffair = ground.MainAffair,
            OtherAffairs = [.. AffairList.Split(ground.OtherAffairs)],
            Proposer = ground.Proposer,
            Cost = ground.Cost,
            BudgetYear = ground.BudgetYear,
            BudgetRupiah = ground.BudgetRupiah?.ToString("N0", CultureInfo.CurrentCulture),
            LegalBasis = ground.LegalBasis,
            LegalUrl = ground.LegalUrl,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with
        {
            Ground = new(
                Form,
                MainAffair,
                AffairList.Join(OtherAffairs.Where(code => code != MainAffair)),
                Proposer,
                // Whoever names a budget has said that one is needed.
                Cost
                    ?? (
                        BudgetYear is not null || RupiahText.Of(BudgetRupiah) is > 0
                            ? IdeaCost.Budgeted
                            : null
                    ),
                BudgetYear,
                RupiahText.Of(BudgetRupiah),
                LegalBasis,
                LegalUrl
            ),
        };
    }
}
