using Labinov.Data;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: contact.</summary>
public sealed class EditContact(LabinovDb db, TimeProvider time, Words words)
    : EditPage<SourcesInput>(db, time, words)
{
    public override EditStep Step => EditStep.Contact;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_ContactFields.cshtml";
}
