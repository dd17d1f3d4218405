using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Diagnose : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "board_changes",
                columns: table => new
                {
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    note_id = table.Column<Guid>(type: "uuid", nullable: true),
                    told = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    guest_id = table.Column<Guid>(type: "uuid", nullable: true),
                    own_mark = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    done_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_undone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_changes", x => new { x.board_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "boards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    table = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    template = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    joining = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    join_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true, collation: "C"),
                    join_round = table.Column<int>(type: "integer", nullable: false),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    are_votes_hidden = table.Column<bool>(type: "boolean", nullable: false),
                    is_frozen = table.Column<bool>(type: "boolean", nullable: false),
                    presented_id = table.Column<Guid>(type: "uuid", nullable: true),
                    timer_ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_change = table.Column<int>(type: "integer", nullable: false),
                    secret = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boards", x => x.id);
                    table.ForeignKey(
                        name: "fk_boards_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_boards_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_boards_people_opened_by_id",
                        column: x => x.opened_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dots",
                columns: table => new
                {
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voter = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dots", x => new { x.board_id, x.voter, x.nth });
                });

            migrationBuilder.CreateTable(
                name: "field_meanings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    concept = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    words = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false, collation: "C"),
                    since_on = table.Column<DateOnly>(type: "date", nullable: true),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_field_meanings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kinships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    says = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    seen_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kinships", x => x.id);
                    table.ForeignKey(
                        name: "fk_kinships_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_kinships_ideas_other_id",
                        column: x => x.other_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_kinships_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kinships_people_seen_by_id",
                        column: x => x.seen_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "note_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    guest_id = table.Column<Guid>(type: "uuid", nullable: true),
                    own_mark = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    is_gone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_note_comments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "note_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_gone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_note_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "told_apart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    one_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_told_apart", x => x.id);
                    table.ForeignKey(
                        name: "fk_told_apart_ideas_one_id",
                        column: x => x.one_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_told_apart_ideas_other_id",
                        column: x => x.other_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_told_apart_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_told_apart_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    lane = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    rank = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    is_gone = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_groups", x => x.id);
                    table.ForeignKey(
                        name: "fk_board_groups_boards_board_id",
                        column: x => x.board_id,
                        principalTable: "boards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_photos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_photos", x => x.id);
                    table.ForeignKey(
                        name: "fk_board_photos_boards_board_id",
                        column: x => x.board_id,
                        principalTable: "boards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    board_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    text_version = table.Column<int>(type: "integer", nullable: false),
                    colour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rank = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    comments = table.Column<int>(type: "integer", nullable: false),
                    variant_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    guest_id = table.Column<Guid>(type: "uuid", nullable: true),
                    own_mark = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    added_on = table.Column<DateOnly>(type: "date", nullable: false),
                    gone_on = table.Column<DateOnly>(type: "date", nullable: true),
                    gone_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notes_boards_board_id",
                        column: x => x.board_id,
                        principalTable: "boards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_board_changes_change_id",
                table: "board_changes",
                column: "change_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_board_groups_board_id",
                table: "board_groups",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_board_photos_board_id",
                table: "board_photos",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_boards_join_code",
                table: "boards",
                column: "join_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_boards_lab_id",
                table: "boards",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_boards_number",
                table: "boards",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_boards_opened_by_id",
                table: "boards",
                column: "opened_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_boards_unit_id",
                table: "boards",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_field_meanings_concept",
                table: "field_meanings",
                column: "concept",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guests_board_id",
                table: "guests",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_kinships_by_id",
                table: "kinships",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_kinships_idea_id_other_id",
                table: "kinships",
                columns: new[] { "idea_id", "other_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kinships_other_id",
                table: "kinships",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_kinships_seen_by_id",
                table: "kinships",
                column: "seen_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_note_comments_note_id",
                table: "note_comments",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "ix_note_links_board_id",
                table: "note_links",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_notes_board_id_group_id_rank",
                table: "notes",
                columns: new[] { "board_id", "group_id", "rank" });

            migrationBuilder.CreateIndex(
                name: "ix_told_apart_by_id",
                table: "told_apart",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_told_apart_lab_id",
                table: "told_apart",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_told_apart_one_id_other_id",
                table: "told_apart",
                columns: new[] { "one_id", "other_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_told_apart_other_id",
                table: "told_apart",
                column: "other_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "board_changes");

            migrationBuilder.DropTable(
                name: "board_groups");

            migrationBuilder.DropTable(
                name: "board_photos");

            migrationBuilder.DropTable(
                name: "dots");

            migrationBuilder.DropTable(
                name: "field_meanings");

            migrationBuilder.DropTable(
                name: "guests");

            migrationBuilder.DropTable(
                name: "kinships");

            migrationBuilder.DropTable(
                name: "note_comments");

            migrationBuilder.DropTable(
                name: "note_links");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "told_apart");

            migrationBuilder.DropTable(
                name: "boards");
        }
    }
}
