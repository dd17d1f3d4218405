using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ImportChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "changes_text",
                table: "import_rows",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "sheet",
                table: "idea_imports",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "sheets_text",
                table: "idea_imports",
                type: "text",
                nullable: false,
                defaultValue: "[]",
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "changes_text",
                table: "import_rows");

            migrationBuilder.DropColumn(
                name: "sheet",
                table: "idea_imports");

            migrationBuilder.DropColumn(
                name: "sheets_text",
                table: "idea_imports");
        }
    }
}
