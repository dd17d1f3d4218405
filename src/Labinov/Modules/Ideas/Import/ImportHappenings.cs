using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>A file was brought in; each innovation has its own line beside this one.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeasImported(
    Id<IdeaImport> Import,
    int Rows,
    int Created,
    int Updated,
    int Unchanged,
    int Rejected
) : Happening
{
    public override Guid Subject => Import.Value;
}

/// <summary>What a file had brought was taken out again, whole.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ImportUndone(Id<IdeaImport> Import) : Happening
{
    public override Guid Subject => Import.Value;
}
