using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>What crawlers may read: public pages, but neither files nor endless combinations of filters. Sample data: nothing.</summary>
[AllowAnonymous]
public sealed class Robots(Ribbon ribbon) : LabinovPage
{
    public IActionResult OnGet() =>
        Content(
            ribbon.Shown
                ? "User-agent: *\nDisallow: /\n"
                : $"""
                User-agent: *
                Disallow: /innovations/export.
                Disallow: /en/innovations/export.
                Disallow: /*?*q=
                Disallow: /sign-in
                Disallow: /en/sign-in
                Sitemap: {Request.Scheme}://{Request.Host}/sitemap.xml

                """,
            "text/plain; charset=utf-8"
        );
}
