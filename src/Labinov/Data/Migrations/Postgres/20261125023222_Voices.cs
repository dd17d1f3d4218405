using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Voices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "comments",
                table: "exhibits",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "supports",
                table: "exhibits",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    hidden_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    hidden_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hidden_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    hidden_why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_comments_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_comments_people_author_id",
                        column: x => x.author_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_comments_people_hidden_by_id",
                        column: x => x.hidden_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supports",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supports", x => new { x.idea_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_supports_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supports_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_kind_supports_number",
                table: "exhibits",
                columns: new[] { "kind", "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_province_code_supports_number",
                table: "exhibits",
                columns: new[] { "province_code", "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_region_code_supports_number",
                table: "exhibits",
                columns: new[] { "region_code", "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_supports_number",
                table: "exhibits",
                columns: new[] { "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_unit_kind_supports_number",
                table: "exhibits",
                columns: new[] { "unit_kind", "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_year_supports_number",
                table: "exhibits",
                columns: new[] { "year", "supports", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_author_id",
                table: "comments",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_comments_hidden_by_id",
                table: "comments",
                column: "hidden_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_comments_idea_id_at_number",
                table: "comments",
                columns: new[] { "idea_id", "at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_number",
                table: "comments",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supports_person_id",
                table: "supports",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "comments");

            migrationBuilder.DropTable(
                name: "supports");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_kind_supports_number",
                table: "exhibits");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_province_code_supports_number",
                table: "exhibits");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_region_code_supports_number",
                table: "exhibits");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_supports_number",
                table: "exhibits");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_unit_kind_supports_number",
                table: "exhibits");

            migrationBuilder.DropIndex(
                name: "ix_exhibits_year_supports_number",
                table: "exhibits");

            migrationBuilder.DropColumn(
                name: "comments",
                table: "exhibits");

            migrationBuilder.DropColumn(
                name: "supports",
                table: "exhibits");
        }
    }
}
