using Labinov.House;

namespace Labinov.Modules.Programme;

/// <content>What the round promises and when regions may ask to join: told after it was opened, and changed as budgets change.</content>
public sealed partial class Round
{
    /// <summary>Code of the output in the budget's performance plan, such as <c>3456.PBS.001</c>.</summary>
    public const int OutputMax = 40;

    private readonly List<RoundTarget> targets = [];

    public string? OutputCode { get; private set; }

    /// <summary>First day on which regions apply; null while nobody said.</summary>
    public DateOnly? ApplyFromOn { get; private set; }

    /// <summary>Last day, itself included.</summary>
    public DateOnly? ApplyUntilOn { get; private set; }

    /// <summary>By quarter; empty while none are set, else one for each.</summary>
    public IReadOnlyList<RoundTarget> Targets => targets;

    public static bool MayFrame(Actor actor) => MayOpen(actor);

    /// <summary>Says the whole frame anew; what is left out is taken out.</summary>
    /// <exception cref="RuleBroken">Not the manager, a window that ends before it begins or lacks a side, or targets that fall.</exception>
    public void Frame(Actor actor, RoundFrame frame, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(frame);
        if (!MayFrame(actor))
        {
            throw new RuleBroken("programme.rule.only-manager");
        }

        if (frame.Wrong() is { } wrong)
        {
            throw new RuleBroken(wrong);
        }

        (Theme, Funding) = (frame.Theme.Trim(), frame.Funding);
        OutputCode = string.IsNullOrWhiteSpace(frame.OutputCode) ? null : frame.OutputCode.Trim();
        (ApplyFromOn, ApplyUntilOn) = (frame.ApplyFromOn, frame.ApplyUntilOn);
        foreach (var target in frame.Targets)
        {
            if (targets.Find(kept => kept.Quarter == target.Quarter) is { } known)
            {
                known.Take(target);
            }
            else
            {
                targets.Add(RoundTarget.Of(Id, target));
            }
        }

        targets.RemoveAll(kept => frame.Targets.All(target => target.Quarter != kept.Quarter));
        Record(
            new RoundFramed(Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }
}

/// <summary>What a form says about a round.</summary>
/// <param name="Targets">None, or one for each quarter.</param>
public sealed record RoundFrame(
    string Theme,
    Funding Funding,
    string? OutputCode,
    DateOnly? ApplyFromOn,
    DateOnly? ApplyUntilOn,
    IReadOnlyList<QuarterTarget> Targets
)
{
    /// <summary>Key of what is wrong; null when nothing is.</summary>
    public string? Wrong() =>
        string.IsNullOrWhiteSpace(Theme) ? "programme.rule.theme"
        : Funding == Funding.Unpublished ? "programme.rule.say-who-pays"
        : WrongWindow() ?? FallingIn();

    public string? WrongWindow() =>
        (ApplyFromOn is null) != (ApplyUntilOn is null) ? "programme.rule.window-half"
        : ApplyUntilOn < ApplyFromOn ? "programme.rule.window-order"
        : null;

    /// <summary>The targets are told from the year's start, so none is smaller than the quarter before.</summary>
    private string? FallingIn() =>
        Targets
            .OrderBy(target => target.Quarter)
            .Zip(Targets.OrderBy(target => target.Quarter).Skip(1))
            .Any(pair => pair.Second.FallingFrom(pair.First).Any())
            ? "programme.rule.targets-fall"
            : null;
}
