using SkiaSharp;

namespace Labinov.Data.Files;

/// <summary>
/// Draws a picture that somebody sent anew: what is kept and served was written by this house alone, without a camera's place and time, and without
/// anything hidden behind the picture.
/// </summary>
public static class Redraw
{
    /// <summary>Dots in one direction; more would take more memory to draw than a small server has to spare (36 MB).</summary>
    public const int LargestSide = 3000;

    private const int Lossless = 100;

    /// <param name="width">In dots; a larger picture shrinks, a smaller one stays as it is.</param>
    /// <returns>A PNG; null when it is no picture of a kind that we draw, damaged, or larger than <see cref="LargestSide"/>.</returns>
    public static byte[]? AsPng(byte[] picture, int width, int height)
    {
        if (ScanKinds.Of(picture) is not (ScanKind.Png or ScanKind.Jpeg))
        {
            return null;
        }

        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        if (
            codec is null
            || codec.Info.Width is 0 or > LargestSide
            || codec.Info.Height is 0 or > LargestSide
        )
        {
            return null;
        }

        using var whole = SKBitmap.Decode(codec);
        if (whole is null)
        {
            return null;
        }

        var scale = Math.Min(
            1d,
            Math.Min((double)width / whole.Width, (double)height / whole.Height)
        );
        using var fitting = whole.Resize(
            new SKImageInfo(
                Math.Max(1, (int)(whole.Width * scale)),
                Math.Max(1, (int)(whole.Height * scale))
            ),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
        using var png = fitting?.Encode(SKEncodedImageFormat.Png, Lossless);
        return png?.ToArray();
    }
}
