using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments;

/// <summary>The charter's line in the story of its lab. Single signatures would drown the rest; they are counted on the page.</summary>
internal sealed class TellCharter : ILabTeller
{
    public IReadOnlyList<string> Kinds => [nameof(CharterPutInForce)];

    public LabTold? Tell(Happening happening) =>
        happening is CharterPutInForce ? new LabTold("commitments.told.in-force") : null;
}
