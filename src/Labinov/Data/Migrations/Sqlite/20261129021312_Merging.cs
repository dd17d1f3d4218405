using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Merging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "public_text",
                table: "proposals",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "public_title",
                table: "proposals",
                type: "TEXT",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "published_at",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "published_by_id",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wish",
                table: "kinships",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "head_id",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    target_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    former_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    former_since_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    edited_before_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    edited_after_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undone_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    undone_as = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    undone_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_merges_ideas_source_id",
                        column: x => x.source_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merges_ideas_target_id",
                        column: x => x.target_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merges_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merges_people_undone_by_id",
                        column: x => x.undone_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "merge_notices",
                columns: table => new
                {
                    merge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_undone = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merge_notices", x => new { x.merge_id, x.idea_id, x.is_undone });
                    table.ForeignKey(
                        name: "fk_merge_notices_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merge_notices_merges_merge_id",
                        column: x => x.merge_id,
                        principalTable: "merges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taken_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    merge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    piece = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    after = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    stays = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taken_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_taken_texts_merges_merge_id",
                        column: x => x.merge_id,
                        principalTable: "merges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_published_by_id",
                table: "proposals",
                column: "published_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_head_id",
                table: "ideas",
                column: "head_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_merged_into_id",
                table: "ideas",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_merge_notices_idea_id_read_at",
                table: "merge_notices",
                columns: new[] { "idea_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "ix_merges_by_id",
                table: "merges",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_merges_source_id",
                table: "merges",
                column: "source_id",
                unique: true,
                filter: "undone_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_merges_target_id_ordinal",
                table: "merges",
                columns: new[] { "target_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_merges_undone_by_id",
                table: "merges",
                column: "undone_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_taken_texts_merge_id",
                table: "taken_texts",
                column: "merge_id");

            migrationBuilder.AddForeignKey(
                name: "fk_ideas_ideas_head_id",
                table: "ideas",
                column: "head_id",
                principalTable: "ideas",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_ideas_ideas_merged_into_id",
                table: "ideas",
                column: "merged_into_id",
                principalTable: "ideas",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_proposals_people_published_by_id",
                table: "proposals",
                column: "published_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_ideas_ideas_head_id",
                table: "ideas");

            migrationBuilder.DropForeignKey(
                name: "fk_ideas_ideas_merged_into_id",
                table: "ideas");

            migrationBuilder.DropForeignKey(
                name: "fk_proposals_people_published_by_id",
                table: "proposals");

            migrationBuilder.DropTable(
                name: "merge_notices");

            migrationBuilder.DropTable(
                name: "taken_texts");

            migrationBuilder.DropTable(
                name: "merges");

            migrationBuilder.DropIndex(
                name: "ix_proposals_published_by_id",
                table: "proposals");

            migrationBuilder.DropIndex(
                name: "ix_ideas_head_id",
                table: "ideas");

            migrationBuilder.DropIndex(
                name: "ix_ideas_merged_into_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "public_text",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "public_title",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "published_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "published_by_id",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "wish",
                table: "kinships");

            migrationBuilder.DropColumn(
                name: "head_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "ideas");
        }
    }
}
