using Labinov.Data;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: on what it stands.</summary>
public sealed class EditGround(LabinovDb db, TimeProvider time, Words words)
    : EditPage<GroundInput>(db, time, words)
{
    public override EditStep Step => EditStep.Ground;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_GroundFields.cshtml";
}
