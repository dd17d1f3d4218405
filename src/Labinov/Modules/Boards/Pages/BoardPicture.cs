using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using SkiaSharp;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A drawing of a board as a file: lines for any size, or dots for programs that take nothing else.</summary>
internal static class BoardPicture
{
    private const string Fonts = "/usr/share/fonts";
    private const string Ink = "#1F2328";
    private const string Paper = "#FBF8F2";
    private const string Edge = "#857F73";

    /// <summary>Dots to a pixel of the drawing, as long as the picture stays within <see cref="MostDots"/>.</summary>
    private const float Sharp = 2;

    /// <summary>In all; 64 MB while it is drawn.</summary>
    private const float MostDots = 16_000_000;

    private static readonly Lazy<(SKTypeface Plain, SKTypeface Bold)?> Letters = new(FindLetters);

    /// <summary>This computer has letters to draw with; a server need not have any.</summary>
    public static bool HasLetters => Letters.Value is not null;

    public static string Svg(BoardDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var svg = new StringBuilder();
        foreach (var link in drawing.Links)
        {
            Add(
                $"<path d=\"M{link.X1} {link.Y1}H{link.Turn}V{link.Y2}H{link.X2}\" fill=\"none\" stroke=\"{Edge}\" stroke-width=\"2\"/>"
            );
        }

        foreach (var note in drawing.Notes)
        {
            Add(
                $"<rect x=\"{note.X}\" y=\"{note.Y}\" width=\"{note.Width}\" height=\"{note.Height}\" rx=\"8\" fill=\"{note.Tint}\"/>"
            );
            Add(
                $"<rect x=\"{note.X}\" y=\"{note.Y}\" width=\"5\" height=\"{note.Height}\" fill=\"{note.Dye}\"/>"
            );
        }

        foreach (var text in drawing.Texts)
        {
            Add(
                $"<text x=\"{text.X}\" y=\"{text.Y}\" font-size=\"{text.Size}\"{(text.IsBold ? " font-weight=\"700\"" : "")}>{HtmlEncoder.Default.Encode(text.Text)}</text>"
            );
        }

        var (width, height) = (drawing.Width, drawing.Height);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"Segoe UI, Noto Sans, Arial, sans-serif\" fill=\"{Ink}\"><rect width=\"{width}\" height=\"{height}\" fill=\"{Paper}\"/>{svg}</svg>"
        );

        void Add(FormattableString piece) =>
            svg.Append(piece.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Only where <see cref="HasLetters"/>.</summary>
    public static byte[] Png(BoardDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var (plain, bold) = Letters.Value!.Value;
        var scale = MathF.Min(
            Sharp,
            MathF.Sqrt(MostDots / ((float)drawing.Width * drawing.Height))
        );
        using var surface = SKSurface.Create(
            new SKImageInfo((int)(drawing.Width * scale), (int)(drawing.Height * scale))
        );
        var canvas = surface.Canvas;
        canvas.Scale(scale);
        canvas.Clear(SKColor.Parse(Paper));
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var link in drawing.Links)
        {
            paint.Color = SKColor.Parse(Edge);
            paint.StrokeWidth = 2;
            canvas.DrawLine(link.X1, link.Y1, link.Turn, link.Y1, paint);
            canvas.DrawLine(link.Turn, link.Y1, link.Turn, link.Y2, paint);
            canvas.DrawLine(link.Turn, link.Y2, link.X2, link.Y2, paint);
        }

        foreach (var note in drawing.Notes)
        {
            paint.Color = SKColor.Parse(note.Tint);
            canvas.DrawRoundRect(note.X, note.Y, note.Width, note.Height, 8, 8, paint);
            paint.Color = SKColor.Parse(note.Dye);
            canvas.DrawRect(note.X, note.Y, 5, note.Height, paint);
        }

        paint.Color = SKColor.Parse(Ink);
        foreach (var text in drawing.Texts)
        {
            using var font = new SKFont(text.IsBold ? bold : plain, text.Size);
            canvas.DrawText(text.Text, text.X, text.Y, SKTextAlign.Left, font, paint);
        }

        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    // Asked by name where the system knows its letters; else looked for where Linux keeps them, for our build of the drawing library asks nobody.
    private static (SKTypeface, SKTypeface)? FindLetters()
    {
        string[] families = ["Noto Sans", "Segoe UI", "DejaVu Sans", "Liberation Sans", "Arial"];
        var files = Directory.Exists(Fonts)
            ? Directory
                .EnumerateFiles(Fonts, "*.ttf", SearchOption.AllDirectories)
                .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    name => name.Key!,
                    name => name.First(),
                    StringComparer.OrdinalIgnoreCase
                )
            : [];
        foreach (var family in families)
        {
            var (asked, name) = (
                SKFontManager.Default,
                family.Replace(" ", "", StringComparison.Ordinal)
            );
            var plain =
                asked.MatchFamily(family, SKFontStyle.Normal)
                ?? Read(name + "-Regular")
                ?? Read(name);
            if (plain is not null)
            {
                var bold = asked.MatchFamily(family, SKFontStyle.Bold) ?? Read(name + "-Bold");
                return (plain, bold ?? plain);
            }
        }

        return null;

        SKTypeface? Read(string name) =>
            files.TryGetValue(name, out var file) ? SKTypeface.FromFile(file) : null;
    }
}
