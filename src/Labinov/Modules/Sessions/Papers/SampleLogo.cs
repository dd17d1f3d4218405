using SkiaSharp;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>An invented mark for the letterhead of the sample: a shield with a boat. No region's true coat of arms is drawn here.</summary>
public static class SampleLogo
{
    private const int Side = 240;

    public static MemoryStream Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
        using var ground = Paint("#2B4A86");
        using var sea = Paint("#2C6A4C");
        using var sail = Paint("#FBF8F2");
        using var shield = SKPath.ParseSvgPathData(
            "M20 16 H220 V120 Q220 200 120 232 Q20 200 20 120 Z"
        );
        canvas.DrawPath(shield, ground);
        canvas.Save();
        canvas.ClipPath(shield);
        canvas.DrawRect(0, 160, Side, Side, sea);
        canvas.Restore();
        using var boat = SKPath.ParseSvgPathData(
            "M112 48 V136 H56 Z M124 64 V136 H172 Z M52 148 H188 L164 176 H76 Z"
        );
        canvas.DrawPath(boat, sail);
        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return new MemoryStream(png.ToArray());
    }

    private static SKPaint Paint(string colour) =>
        new() { Color = SKColor.Parse(colour), IsAntialias = true };
}
