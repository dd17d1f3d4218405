namespace Labinov.Tests.People;

/// <summary>Goes through the door as a person does.</summary>
internal static class SigningIn
{
    public static async Task<Page> SignInAsync(
        this LabHost host,
        string address,
        string password = Given.Password,
        string path = "/sign-in",
        (string Button, string Email, string Password)? labels = null
    )
    {
        var (button, email, secret) = labels ?? ("Masuk", "E-mail", "Kata sandi");
        return await (await host.Stranger().OpenAsync(path))
            .Form(button)
            .Fill(email, address)
            .Fill(secret, password)
            .SendAsync();
    }
}

internal static class Counting
{
    /// <summary>How many queries a page needs, all told.</summary>
    public static async Task<int> CountAsync(this LabHost host, Browser browser, string path)
    {
        await browser.OpenAsync(path);
        host.Queries.Reset();
        await browser.OpenAsync(path);
        return host.Queries.Count;
    }
}
