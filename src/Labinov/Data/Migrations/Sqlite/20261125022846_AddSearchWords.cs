using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_states",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    up_to = table.Column<int>(type: "INTEGER", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_states", x => x.kind);
                });

            migrationBuilder.CreateTable(
                name: "search_words",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    word = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_words", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_search_words_word",
                table: "search_words",
                column: "word",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_states");

            migrationBuilder.DropTable(
                name: "search_words");
        }
    }
}
