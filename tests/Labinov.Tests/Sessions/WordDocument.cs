using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Labinov.Tests.Sessions;

/// <summary>A document as a word processor opens it.</summary>
internal static class WordDocument
{
    /// <summary>Its paragraphs, a line each; fails when the format's own validator finds anything.</summary>
    public static async Task<string> ReadAsync(Browser browser, string path)
    {
        var response = await browser.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var file = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document)
                .Select(wrong => $"{wrong.Path?.XPath}: {wrong.Description}")
        );
        return string.Join(
            "\n",
            document
                .MainDocumentPart!.Document!.Descendants<Paragraph>()
                .Select(line => line.InnerText)
        );
    }
}
