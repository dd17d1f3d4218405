using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>
/// An idea and all that was merged into it. What people said, voted and wrote stays on the idea to which it was said; whoever shows or
/// counts it for the one at the head asks for the whole family, and counts a person once.
/// </summary>
public static class Families
{
    /// <summary>
    /// The idea itself and whatever was merged into it, through chains too; to be put into a query:
    /// <c>db.Supports.Where(row => family.Contains(row.IdeaId)).Select(row => row.PersonId).Distinct()</c>. Of an idea that was merged itself, only
    /// that idea: its family is read at the head. Inside a query over many ideas say the same by
    /// <c>db.Ideas.Any(member => member.Id == row.IdeaId &amp;&amp; (member.HeadId ?? member.Id) == head.Id)</c>.
    /// </summary>
    public static IQueryable<Id<Idea>> FamilyOf(this LabinovDb db, Id<Idea> idea)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Ideas.Where(member => member.Id == idea || member.HeadId == idea)
            .Select(member => member.Id);
    }

    /// <summary>Those that stand for themselves: each family once.</summary>
    public static IQueryable<Idea> Heads(this IQueryable<Idea> ideas) =>
        ideas.Where(idea => idea.HeadId == null);
}
