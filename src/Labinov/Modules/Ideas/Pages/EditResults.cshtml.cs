using Labinov.Data;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Step: results.</summary>
public sealed class EditResults(LabinovDb db, TimeProvider time, Words words)
    : EditPage<ResultsInput>(db, time, words)
{
    public override EditStep Step => EditStep.Results;

    public override string FieldsPartial => "/Modules/Ideas/Pages/_ResultsFields.cshtml";
}
