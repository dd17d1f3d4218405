using System.Text;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Attendance;

/// <param name="Hash">By which it is found.</param>
/// <param name="Sealed">From which those who arrange read it again.</param>
public sealed record DoorCode(string Plain, string Hash, string Sealed);

/// <summary>The codes of posters and helpers' links.</summary>
public sealed class DoorCodes(ISeals seals)
{
    public DoorCode New()
    {
        var plain = Codes.New(DoorKey.CodeLength);
        return new DoorCode(
            plain,
            Codes.HashOf(plain),
            seals.Seal(DoorKey.Purpose, Encoding.ASCII.GetBytes(plain))
        );
    }

    /// <summary>Null when the keys of the installation have changed: then a new one is made.</summary>
    public string? Read(string closed) =>
        seals.Open(DoorKey.Purpose, closed) is { } plain ? Encoding.ASCII.GetString(plain) : null;

    /// <summary>What a typed code is found by.</summary>
    public static string HashOf(string typed) => Codes.HashOf(Codes.Plain(typed));
}
