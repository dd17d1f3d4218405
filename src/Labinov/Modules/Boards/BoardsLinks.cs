using System.Globalization;

namespace Labinov.Modules.Boards;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class BoardsLinks
{
    /// <summary>Where the six digits are typed.</summary>
    public const string Join = "/boards/join";

    public static string JoinWith(string code) => "/join/" + code;

    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/boards");

    public static string New(int lab) => OfLab(lab) + "/new";

    public static string To(int board) =>
        string.Create(CultureInfo.InvariantCulture, $"/boards/{board}");

    public static string Changes(int board) => To(board) + "/changes";

    public static string Stream(int board) => To(board) + "/stream";

    public static string Lead(int board) => To(board) + "/lead";

    public static string Poster(int board) => To(board) + "/poster";

    public static string Present(int board) => To(board) + "/present";

    public static string Worksheet(int board) => To(board) + "/worksheet";

    public static string Type(int board) => To(board) + "/type";

    public static string Photo(int board, Guid photo) => $"{To(board)}/photos/{photo:D}";

    /// <param name="format"><c>svg</c> or <c>png</c>.</param>
    public static string Picture(int board, string format) => $"{To(board)}/picture.{format}";

    /// <summary>Where notes are taken over as problems.</summary>
    public static string Problems(int board) => To(board) + "/problems";

    /// <summary>Where notes are taken over as drafts of ideas.</summary>
    public static string Ideas(int board) => To(board) + "/ideas";

    public static string Note(int board, Guid note) => $"{To(board)}/notes/{note:D}";

    /// <summary>The note as it hangs on the board.</summary>
    public static string Card(int board, Guid note) => $"{To(board)}#note-{note:D}";
}
