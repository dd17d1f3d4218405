using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <content>Why it is done, for whom, and on what it stands.</content>
public sealed partial class Idea
{
    public const int AcronymMax = 40;
    public const int ReasonsMax = 3000;
    public const int LegalMax = 2000;
    public const int AffairsMax = 200;

    /// <summary>Whole rupiah; a thousand times what a region spends in a year.</summary>
    public const long RupiahMax = 999_999_999_999_999;

    public string? Acronym { get; private set; }
    public string? Trouble { get; private set; }
    public string? Intervention { get; private set; }
    public string? Newness { get; private set; }
    public string? WhoGains { get; private set; }
    public InnovationForm? Form { get; private set; }
    public string? MainAffair { get; private set; }
    public string? OtherAffairs { get; private set; }
    public Proposer? Proposer { get; private set; }
    public IdeaCost? Cost { get; private set; }
    public int? BudgetYear { get; private set; }
    public long? BudgetRupiah { get; private set; }
    public string? LegalBasis { get; private set; }
    public string? LegalUrl { get; private set; }

    private Ground OnWhat =>
        new(
            Form,
            MainAffair,
            OtherAffairs,
            Proposer,
            Cost,
            BudgetYear,
            BudgetRupiah,
            LegalBasis,
            LegalUrl
        );

    /// <summary>What would make it stronger, in the order of the form; nobody is kept from sending it.</summary>
    public IReadOnlyList<Gap> Wishes()
    {
        var wishes = new List<Gap>();
        Wished(EditStep.Aim, nameof(Trouble), Trouble is not null || ProblemId is not null);
        Wished(EditStep.Aim, nameof(Intervention), Intervention is not null);
        Wished(EditStep.Aim, nameof(Newness), Newness is not null);
        Wished(EditStep.Aim, nameof(WhoGains), WhoGains is not null);
        Wished(EditStep.Results, nameof(Indicator), Indicator is not null && Before is not null);
        Wished(EditStep.Ground, nameof(Form), Form is not null);
        Wished(EditStep.Ground, nameof(MainAffair), MainAffair is not null);
        Wished(EditStep.Ground, nameof(Cost), Cost is not null);
        Wished(EditStep.Ground, nameof(LegalBasis), LegalBasis is not null);
        return wishes;

        void Wished(EditStep step, string field, bool told)
        {
            if (!told)
            {
                wishes.Add(new Gap(step, field));
            }
        }
    }

    private void TakeReasons(string? acronym, Aim aim, Ground ground)
    {
        Require(!ground.IsContradictory, "ideas.rule.free-but-budget");
        Require(
            AffairList.Knows(ground.MainAffair) && AffairList.Knows(ground.OtherAffairs),
            "ideas.rule.no-such-affair"
        );
        Acronym = Clean(acronym);
        (Trouble, Intervention) = (Clean(aim.Trouble), Clean(aim.Intervention));
        (Newness, WhoGains) = (Clean(aim.Newness), Clean(aim.WhoGains));
        (Form, Proposer) = (ground.Form, ground.Proposer);
        MainAffair = Clean(ground.MainAffair);
        // The first of them is not also one of the others.
        OtherAffairs = AffairList.Join(
            AffairList.Split(ground.OtherAffairs).Where(code => code != MainAffair)
        );
        (BudgetYear, BudgetRupiah) = (ground.BudgetYear, ground.BudgetRupiah);
        // Whoever names a budget has said that one is needed.
        Cost =
            ground.Cost
            ?? (BudgetYear is not null || BudgetRupiah is > 0 ? IdeaCost.Budgeted : null);
        (LegalBasis, LegalUrl) = (Clean(ground.LegalBasis), Clean(ground.LegalUrl));
    }
}
