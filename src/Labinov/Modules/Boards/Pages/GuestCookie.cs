using System.Globalization;
using Labinov.House.Web;
using Microsoft.AspNetCore.Http;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A guest carries one cookie for each board that was joined; a phone that slept comes back with it.</summary>
internal static class GuestCookie
{
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(7);

    public static string? Read(HttpContext http, int board) => PassCookie.Read(http, Name(board));

    public static void Give(HttpContext http, int board, string pass) =>
        PassCookie.Give(http, Name(board), pass, Lasting);

    private static string Name(int board) =>
        string.Create(CultureInfo.InvariantCulture, $"-board-{board}");
}
