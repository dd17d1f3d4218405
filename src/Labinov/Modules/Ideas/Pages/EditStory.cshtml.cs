using Labinov.Data;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: story.</summary>
public sealed class EditStory(LabinovDb db, TimeProvider time, Words words)
    : EditPage<StoryInput>(db, time, words)
{
    public override EditStep Step => EditStep.Story;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_StoryFields.cshtml";
}
