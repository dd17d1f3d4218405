using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Labinov.Data;

/// <summary>
/// Writes very many rows of a kind into their table as the model maps them, many rows to a statement and without tracking. Says nothing
/// to the ledger and counts nothing up: whoever uses it does both. The same on both engines.
/// </summary>
public sealed class Bulk(LabinovDb db) : IAsyncDisposable
{
    /// <summary>Values to a statement: more are slower on SQLite, which looks each up by its name.</summary>
    private const int MostValues = 400;

    private readonly Dictionary<(Type, int), Statement> statements = [];

    /// <summary>Within the transaction that is open on the context.</summary>
    public async Task InsertAsync<T>(IReadOnlyList<T> rows, CancellationToken cancel)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        var written = 0;
        while (written < rows.Count)
        {
            var statement = await StatementAsync(typeof(T), rows.Count - written, cancel);
            for (var i = 0; i < statement.Rows; i++)
            {
                statement.Fill(i, rows[written + i]);
            }

            statement.Command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            await statement.Command.ExecuteNonQueryAsync(cancel);
            written += statement.Rows;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in statements.Values)
        {
            await statement.Command.DisposeAsync();
        }
    }

    // Whole statements as long as they last, then single rows: two to prepare for each kind.
    private async Task<Statement> StatementAsync(Type type, int left, CancellationToken cancel)
    {
        var columns = Columns(type);
        var rows = Math.Max(1, MostValues / columns.Count);
        rows = left >= rows ? rows : 1;
        if (!statements.TryGetValue((type, rows), out var statement))
        {
            var command = db.Database.GetDbConnection().CreateCommand();
            statement = new Statement(command, db.Model.FindEntityType(type)!, columns, rows);
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            await command.PrepareAsync(cancel);
            statements.Add((type, rows), statement);
        }

        return statement;
    }

    private List<IProperty> Columns(Type type)
    {
        var entity =
            db.Model.FindEntityType(type)
            ?? throw new InvalidOperationException($"{type.Name} has no table.");
        var properties = entity
            .GetProperties()
            .Where(property => property.GetComputedColumnSql() is null)
            .ToList();
        return properties.Find(property => property.IsShadowProperty()) is { } shadow
            ? throw new InvalidOperationException(
                $"{type.Name}.{shadow.Name} is not on the object."
            )
            : properties;
    }

    private sealed class Statement
    {
        private readonly List<Column> columns;

        public Statement(
            DbCommand command,
            IEntityType entity,
            List<IProperty> properties,
            int rows
        )
        {
            (Command, Rows) = (command, rows);
            columns = properties.ConvertAll(property => new Column(property));
            var sql = new StringBuilder("INSERT INTO \"")
                .Append(entity.GetTableName())
                .Append("\" (\"")
                .AppendJoin("\", \"", properties.Select(property => property.GetColumnName()))
                .Append("\") VALUES ");
            for (var row = 0; row < rows; row++)
            {
                sql.Append(row == 0 ? "(" : ", (");
                for (var i = 0; i < columns.Count; i++)
                {
                    var name = string.Create(
                        CultureInfo.InvariantCulture,
                        $"@p{(row * columns.Count) + i}"
                    );
                    sql.Append(i == 0 ? "" : ", ").Append(name);
                    command.Parameters.Add(columns[i].Parameter(command, name));
                }

                sql.Append(')');
            }

#pragma warning disable CA2100 // names of tables and columns come from the model, values are parameters
            command.CommandText = sql.ToString();
#pragma warning restore CA2100
        }

        public DbCommand Command { get; }
        public int Rows { get; }

        public void Fill(int row, object entity)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Command.Parameters[(row * columns.Count) + i].Value = columns[i].Value(entity);
            }
        }
    }

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public DbParameter Parameter(DbCommand command, string name) =>
            mapping.CreateParameter(command, name, null, property.IsNullable);

        public object Value(object entity)
        {
            var value = getter.GetClrValue(entity);
            return value is null
                ? DBNull.Value
                : mapping.Converter?.ConvertToProvider(value) ?? value;
        }
    }
}
