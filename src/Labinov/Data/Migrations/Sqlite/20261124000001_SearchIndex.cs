using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Labinov.Data.Migrations.Sqlite
{
    /// <summary>Written by hand: the full-text index lies outside the model. PostgreSQL keeps its own as a computed column.</summary>
    [DbContext(typeof(SqliteLabinovDb))]
    [Migration("20261124000001_SearchIndex")]
    public partial class SearchIndex : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(FullText.SqliteIndex);

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(FullText.SqliteNoIndex);
    }
}
