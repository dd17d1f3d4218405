namespace Labinov.House;

/// <summary>How this installation is reached from outside; links that leave the house are made of it.</summary>
public interface IHomeAddress
{
    /// <param name="path">Without language prefix, such as <c>/enter/…</c>.</param>
    string To(string path);
}
