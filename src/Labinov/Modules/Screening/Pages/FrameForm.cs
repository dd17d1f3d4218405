using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Labinov.Modules.Screening.Pages;

/// <summary>How a screening is set up, as a form holds it: opening and changing draw the same fields.</summary>
public sealed class FrameForm
{
    private const int Fewest = 4;

    [Needed, AtMost(IdeaScreening.TitleMax)]
    public string? Title { get; set; }

    public bool IsBlind { get; set; }

    [Needed, Between(1, IdeaScreening.ReviewersMost)]
    public int? Reviewers { get; set; }

    /// <summary>In hundredths of a point.</summary>
    [Needed, Between(1, IdeaScreening.TalkMost)]
    public int? TalkFrom { get; set; }

    [Needed, Between(0, IdeaScreening.DotsMost)]
    public int? Dots { get; set; }

    public List<CriterionForm> Lines { get; set; } = [];

    public int Sum => Lines.Sum(line => line.Weight ?? 0);

    public static IEnumerable<Choice> Talks =>
        new[] { 50, 100, 150, 200, 250 }.Select(points => new Choice(
            $"{points}",
            ScreeningText.Points(points)
        ));

    /// <summary>What counts on a day, to begin with.</summary>
    public static FrameForm On(DateOnly day, string title) =>
        new()
        {
            Title = title,
            Reviewers = ScreeningMaster.On(ScreeningMaster.ReviewersPerIdea, day),
            TalkFrom = ScreeningMaster.On(ScreeningMaster.TalkFrom, day),
            Dots = ScreeningMaster.On(ScreeningMaster.DotsPerPerson, day),
            Lines =
            [
                .. ScreeningMaster
                    .CriteriaOn(day)
                    .Select(line => new CriterionForm
                    {
                        Title = line.Title,
                        Explanation = line.Explanation,
                        Weight = line.Weight,
                    }),
            ],
        };

    /// <summary>Some empty lines to go on in.</summary>
    public void Pad()
    {
        var wanted = Math.Clamp(
            Lines.Count(line => !line.IsEmpty) + 1,
            Fewest,
            ScreeningCriterion.Most
        );
        while (Lines.Count < wanted)
        {
            Lines.Add(new CriterionForm());
        }
    }

    /// <summary>Null with the error beside its field.</summary>
    /// <param name="state">Its names begin with <c>Form.</c></param>
    public ScreeningFrame? Examine(ModelStateDictionary state, Words words)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i] is { IsEmpty: false } line)
            {
                Miss(line.Title is null, $"Form.Lines[{i}].Title");
                Miss(line.Weight is null, $"Form.Lines[{i}].Weight");
            }
        }

        if (!state.IsValid)
        {
            return null;
        }

        if (Sum != Scoring.Whole)
        {
            state.AddModelError("Form.Lines[0].Weight", words["screening.rule.weights", Sum]);
            return null;
        }

        return new(
            Title!,
            IsBlind,
            Reviewers!.Value,
            TalkFrom!.Value,
            Dots!.Value,
            [
                .. Lines
                    .Where(line => !line.IsEmpty)
                    .Take(ScreeningCriterion.Most)
                    .Select(line => new CriterionLine(
                        line.Title!,
                        line.Explanation,
                        line.Weight!.Value
                    )),
            ]
        );

        void Miss(bool lacks, string field)
        {
            if (lacks && state[field] is not { Errors.Count: > 0 })
            {
                state.AddModelError(field, words["house.required"]);
            }
        }
    }
}

/// <summary>One line of the form; an empty one counts for nothing.</summary>
public sealed class CriterionForm
{
    [AtMost(ScreeningCriterion.TitleMax)]
    public string? Title { get; set; }

    [AtMost(ScreeningCriterion.ExplanationMax)]
    public string? Explanation { get; set; }

    [Between(1, Scoring.Whole)]
    public int? Weight { get; set; }

    public bool IsEmpty => Title is null && Explanation is null && Weight is null;
}
