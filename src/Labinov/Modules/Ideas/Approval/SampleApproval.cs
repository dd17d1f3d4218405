using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Commitments;
using SkiaSharp;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>Invented sheets of approval for the sample: a page with lines and a squiggle, nobody's true hand.</summary>
internal static class SampleApproval
{
    private const int Wide = 420;
    private const int High = 594;

    public static async Task<Scan> ScanAsync(IFiles files, CancellationToken cancel)
    {
        await using var page = Draw();
        var hash = await files.KeepAsync(page, KeepScan.Largest, cancel);
        return new Scan(hash, ScanKind.Png, page.Length);
    }

    public static ApprovalSheet Sheet(Actor bringer, Idea idea, Scan scan, DateTime at) =>
        ApprovalSheet.Bring(
            bringer,
            Id<ApprovalSheet>.New(at),
            idea.UnitId,
            idea.RegionId,
            scan,
            new SheetSigned(
                "Pimpinan unit (contoh)",
                new SignedAs(Capacity.Definitive, null),
                Clock.DayOf(at)
            ),
            at
        );

    private static MemoryStream Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Wide, High));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse("#FBF8F2"));
        using var line = new SKPaint
        {
            Color = SKColor.Parse("#5B6168"),
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = 2,
        };
        for (var y = 80; y < High - 160; y += 36)
        {
            canvas.DrawLine(40, y, Wide - 40, y, line);
        }

        using var ink = new SKPaint
        {
            Color = SKColor.Parse("#2B4A86"),
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = 3,
        };
        using var hand = SKPath.ParseSvgPathData(
            "M250 520 C270 470 290 540 305 500 S340 520 370 490"
        );
        canvas.DrawPath(hand, ink);
        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, 90);
        return new MemoryStream(png.ToArray());
    }
}
