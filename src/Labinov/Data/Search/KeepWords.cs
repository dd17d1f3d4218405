using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Labinov.Data.Search;

/// <summary>Whatever was described anew with a save, its words go into the vocabulary: first, so that none is lost when the power goes in between.</summary>
public sealed class KeepWords(Vocabulary vocabulary) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context is LabinovDb db)
        {
            var words = db
                .ChangeTracker.Entries<SearchDoc>()
                .SelectMany(entry => entry.Entity.NewWords ?? EmptySet);
            await vocabulary.KeepAsync(db, words, cancellationToken);
        }

        return result;
    }

    private static readonly HashSet<string> EmptySet = [];
}
