using Labinov.Data;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: basics.</summary>
public sealed class EditBasics(LabinovDb db, TimeProvider time, Words words)
    : EditPage<BasicsInput>(db, time, words)
{
    public override EditStep Step => EditStep.Basics;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_BasicsFields.cshtml";

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await base.LoadAsync(cancel);
        if (found)
        {
            AskState();
        }

        return found;
    }

    protected override void Show(IdeaFacts facts)
    {
        base.Show(facts);
        AskState();
    }

    private void AskState() => Input.AsksState = Loaded.Origin == IdeaOrigin.Existing;
}
