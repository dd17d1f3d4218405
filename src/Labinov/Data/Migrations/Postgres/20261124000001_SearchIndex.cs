using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Labinov.Data.Migrations.Postgres
{
    /// <summary>Nothing to do here (the vector is a computed column of the model); it keeps both engines at the same migrations.</summary>
    [DbContext(typeof(PostgresLabinovDb))]
    [Migration("20261124000001_SearchIndex")]
    public partial class SearchIndex : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) { }

        protected override void Down(MigrationBuilder migrationBuilder) { }
    }
}
