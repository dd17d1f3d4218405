using System.Text;

namespace Labinov.House;

/// <summary>What people type, as rows keep it.</summary>
public static class Typed
{
    /// <summary>
    /// One kind of line end, as browsers count them, and nothing that a database refuses or no reader sees: control characters, halves of
    /// characters, code points that are none.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (Rune.TryGetRuneAt(text, i, out var rune) && IsKept(rune))
            {
                clean.Append(text, i, rune.Utf16SequenceLength);
                i += rune.Utf16SequenceLength - 1;
            }
        }

        return clean.ToString();
    }

    private static bool IsKept(Rune rune) =>
        rune.Value is '\n' or '\t'
        || (
            !Rune.IsControl(rune)
            && (rune.Value & 0xFFFE) != 0xFFFE // the last two of every plane stand for nothing
            && rune.Value is not (>= 0xFDD0 and <= 0xFDEF)
        );
}

/// <summary>Taken exactly as it was typed, blanks and all: a password, say.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsTypedAttribute : Attribute;
