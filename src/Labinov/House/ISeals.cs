namespace Labinov.House;

/// <summary>Encrypts what lies in the database and must not be read there, with the keys of this installation.</summary>
public interface ISeals
{
    /// <param name="purpose">What is sealed for one purpose opens for no other.</param>
    string Seal(string purpose, byte[] plain);

    /// <summary>Null when it was not sealed here, or for another purpose.</summary>
    byte[]? Open(string purpose, string? closed);
}
