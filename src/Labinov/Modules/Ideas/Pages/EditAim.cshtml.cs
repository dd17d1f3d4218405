using Labinov.Data;
using Labinov.Modules.Ideas.Problems;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: the problem and what is to be done about it.</summary>
public sealed class EditAim(LabinovDb db, TimeProvider time, Words words)
    : EditPage<AimInput>(db, time, words)
{
    private readonly LabinovDb db = db;
    private AnsweredProblem? answers;

    public override EditStep Step => EditStep.Aim;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_AimFields.cshtml";

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        answers = await db.AnsweredByAsync(Loaded, Actor, cancel);
        Input.Answers = answers;
        return true;
    }

    protected override void Show(IdeaFacts facts)
    {
        base.Show(facts);
        Input.Answers = answers;
    }
}
