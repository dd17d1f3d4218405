using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>What crawlers may read: public pages, but neither files nor endless combinations of filters. Sample data: nothing.</summary>
[AllowAnonymous]
public sealed class Robots(Ribbon ribbon) : LabinovPage
{
    private string Root => HttpContext.Root();

    public IActionResult OnGet() =>
        Content(
            ribbon.Shown
                ? "User-agent: *\nDisallow: /\n"
                : $"""
                User-agent: *
                Disallow: {Root}/innovations/export.
                Disallow: {Root}/en/innovations/export.
                Disallow: {Root}/*?*q=
                Disallow: {Root}/sign-in
                Disallow: {Root}/en/sign-in
                Sitemap: {Request.Scheme}://{Request.Host}{Root}/sitemap.xml

                """,
            "text/plain; charset=utf-8"
        );
}
