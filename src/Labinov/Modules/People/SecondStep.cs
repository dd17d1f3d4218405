using System.Security.Cryptography;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OtpNet;

namespace Labinov.Modules.People;

/// <summary>
/// The second thing that the door asks for: a code of six digits from the phone (RFC 6238), or one of the spare codes. Required of national
/// roles and locus coordinators, open to everybody.
/// </summary>
public sealed class SecondStep
{
    public const int SpareCodes = 8;
    public const int SpareLength = 10;

    /// <summary>As many as for a password (OWASP, PBKDF2 with SHA-512).</summary>
    private const int Rounds = 210_000;

    /// <summary>Bytes of the shared secret (RFC 4226, 4: 160 bits).</summary>
    public const int SecretLength = 20;

    public Guid AccountId { get; private init; }

    /// <summary>The shared secret, encrypted with the keys of this installation.</summary>
    [Personal("people.kept.second-step", "people.why.second-step", "people.until.second-step")]
    public string Secret { get; private set; } = "";
    public DateTime SetAt { get; private init; }

    /// <summary>Number of the half minute of the last code that opened: each opens once.</summary>
    public long LastCounter { get; private set; }

    /// <summary>Hashes of the spare codes that are left, with blanks between.</summary>
    public string Spares { get; private set; } = "";

    public int SparesLeft => Spares.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private SecondStep() { }

    /// <summary>Set up once a first code has shown that the phone knows the secret.</summary>
    /// <param name="sealedSecret">As <see cref="StepSecrets"/> sealed it.</param>
    public static SecondStep SetUp(
        Guid account,
        string sealedSecret,
        long counter,
        IEnumerable<string> spares,
        DateTime now
    )
    {
        var step = new SecondStep
        {
            AccountId = account,
            Secret = sealedSecret,
            SetAt = now,
            LastCounter = counter,
        };
        step.TakeSpares(spares);
        return step;
    }

    public static List<string> NewSpares() =>
        [.. Enumerable.Range(0, SpareCodes).Select(_ => Codes.New(SpareLength))];

    /// <summary>The old ones open no more.</summary>
    public void TakeSpares(IEnumerable<string> codes) =>
        Spares = string.Join(' ', codes.Select(HashOf));

    /// <summary>Whether a code opens; it does so once. A clock may go wrong by half a minute either way.</summary>
    /// <param name="secret">The shared secret, opened.</param>
    /// <param name="typed">Six digits or a spare code; blanks, hyphens and capitals do not count.</param>
    public bool Opens(byte[] secret, string typed, DateTime now)
    {
        var code = Codes.Plain(typed);
        if (CounterOf(secret, code, now) is { } counter)
        {
            if (counter <= LastCounter)
            {
                return false;
            }

            LastCounter = counter;
            return true;
        }

        var hash = HashOf(code);
        var left = Spares.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!left.Contains(hash, StringComparer.Ordinal))
        {
            return false;
        }

        Spares = string.Join(' ', left.Where(spare => spare != hash));
        return true;
    }

    /// <summary>Number of the half minute to which six digits belong; null when they are not of this secret and time.</summary>
    public static long? CounterOf(byte[] secret, string typed, DateTime now) =>
        new Totp(secret).VerifyTotp(
            now,
            Codes.Plain(typed),
            out var counter,
            VerificationWindow.RfcSpecifiedNetworkDelay
        )
            ? counter
            : null;

    // Few bits, so made slow to guess: one run for each try, for all spare codes of an account share its salt.
    private string HashOf(string code) =>
        Convert.ToHexStringLower(
            Rfc2898DeriveBytes.Pbkdf2(
                code,
                AccountId.ToByteArray(),
                Rounds,
                HashAlgorithmName.SHA512,
                outputLength: 16
            )
        );
}

internal sealed class SecondStepTable : IEntityTypeConfiguration<SecondStep>
{
    public void Configure(EntityTypeBuilder<SecondStep> builder)
    {
        builder.HasKey(step => step.AccountId);
        builder.Property(step => step.Secret).HasMaxLength(400);
        builder.Property(step => step.Spares).HasMaxLength(SecondStep.SpareCodes * 33);
        builder.Property(step => step.LastCounter).IsConcurrencyToken(); // a code sent twice at once opens once
        builder.Property(step => step.Spares).IsConcurrencyToken();
        builder
            .HasOne<Account>()
            .WithOne()
            .HasForeignKey<SecondStep>(step => step.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
