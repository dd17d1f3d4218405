using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>A comment is no longer shown; the reason stands on it. Giving support and commenting are keystrokes and write no line.</summary>
[SeenOutside(Outside.Shown)]
public sealed record CommentTakenDown(Id<Comment> Comment, Id<Idea> Idea) : Happening
{
    public override Guid Subject => Comment.Value;
}
