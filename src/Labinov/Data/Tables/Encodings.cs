using System.Text;

namespace Labinov.Data.Tables;

/// <summary>Which encoding a text file is written in: what its mark says, else UTF-16 by its zeros, else UTF-8 if it is, else Windows-1252.</summary>
internal static class Encodings
{
    private const int Start = 4096;
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows => Encoding.GetEncoding(1252);

    public static IReadOnlyList<TableNote> NotesOn(Encoding encoding) =>
        encoding.CodePage == 1252 ? [new TableNote("data.table.note.windows", [])] : [];

    /// <summary>Files of other programs, which would make a long table of rubbish.</summary>
    public static bool IsOfAProgram(Stream file)
    {
        var start = Beginning(file);
        ReadOnlySpan<byte> old = [0xD0, 0xCF, 0x11, 0xE0]; // xls, doc, or a workbook with a password
        return start.AsSpan().StartsWith(old)
            || start.AsSpan().StartsWith("%PDF"u8)
            || start.AsSpan().StartsWith("PK"u8)
            || start is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            || (Marked(start) is null && IsBinary(start));
    }

    public static Encoding Of(Stream file)
    {
        var start = Beginning(file);
        return Marked(start) ?? Sixteen(start) ?? (IsUtf8(file) ? Encoding.UTF8 : Windows);
    }

    private static byte[] Beginning(Stream file)
    {
        file.Position = 0;
        var start = new byte[Start];
        var read = file.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        file.Position = 0;
        return start[..read];
    }

    private static Encoding? Marked(byte[] start) =>
        start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    // Latin letters in UTF-16 have a zero beside each of them, always on the same side.
    private static Encoding? Sixteen(byte[] start)
    {
        var even = start.Where((value, i) => i % 2 == 0 && value == 0).Count();
        var odd = start.Where((value, i) => i % 2 == 1 && value == 0).Count();
        return odd > start.Length / 4 && even < start.Length / 20 ? Encoding.Unicode
            : even > start.Length / 4 && odd < start.Length / 20 ? Encoding.BigEndianUnicode
            : null;
    }

    // A control sign now and then slips into a text; a program's file is full of them.
    private static bool IsBinary(byte[] start) =>
        Sixteen(start) is null && start.Count(value => value < 9) > start.Length / 50;

    private static bool IsUtf8(Stream file)
    {
        try
        {
            using var text = new StreamReader(file, Strict, false, 65536, leaveOpen: true);
            var buffer = new char[65536];
            while (text.Read(buffer, 0, buffer.Length) > 0) { }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }
}
