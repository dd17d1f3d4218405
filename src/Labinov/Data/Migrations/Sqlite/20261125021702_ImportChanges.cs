using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sheet",
                table: "idea_imports",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sheets_text",
                table: "idea_imports",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
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
