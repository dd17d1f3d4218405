using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas;

/// <content>Credit for what somebody did before it was written here.</content>
public sealed partial class Idea
{
    /// <summary>Somebody else had it than whoever typed it; nobody, as long as nobody is recognised.</summary>
    internal void HadBy(Actor actor, Id<Person>? person)
    {
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        InitiatorId = person;
    }
}
