using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Choosing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "reason_id",
                table: "state_moves",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "public_text",
                table: "proposals",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "public_title",
                table: "proposals",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "published_at",
                table: "proposals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "published_by_id",
                table: "proposals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wish",
                table: "kinships",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "acronym",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "appeal_answered_at",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "appealed_at",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "approved_at",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "budget_rupiah",
                table: "ideas",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "budget_year",
                table: "ideas",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cost",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "form",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "head_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intervention",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "legal_basis",
                table: "ideas",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "legal_url",
                table: "ideas",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "main_affair",
                table: "ideas",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "newness",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "other_affairs",
                table: "ideas",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "proposer",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trouble",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "who_gains",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "reason_id",
                table: "idea_words",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "added_by_id",
                table: "idea_team",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "idea_team",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "seen_at",
                table: "idea_team",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "appeals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    against = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appeals", x => x.id);
                    table.ForeignKey(
                        name: "fk_appeals_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_appeals_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: false),
                    letter = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true, collation: "C"),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_sheets_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approval_sheets_people_brought_by_id",
                        column: x => x.brought_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "choice_reasons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    name_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    name_en = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    help_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    help_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_choice_reasons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fixed_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signer = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false, collation: "C"),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    file_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fixed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fixed_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_fixed_lists_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_quotas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    least = table.Column<int>(type: "integer", nullable: true),
                    most = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_quotas", x => x.id);
                    table.ForeignKey(
                        name: "fk_idea_quotas_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    former_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    former_since_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    edited_before_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    edited_after_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    undone_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    undone_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    undone_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mission_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    dropped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mission_points", x => x.id);
                    table.ForeignKey(
                        name: "fk_mission_points_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_comments_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screenings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    is_blind = table.Column<bool>(type: "boolean", nullable: false),
                    reviewers = table.Column<int>(type: "integer", nullable: false),
                    talk_from = table.Column<int>(type: "integer", nullable: false),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    are_votes_open = table.Column<bool>(type: "boolean", nullable: false),
                    are_pairs_open = table.Column<bool>(type: "boolean", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screenings", x => x.id);
                    table.ForeignKey(
                        name: "fk_screenings_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_screenings_people_opened_by_id",
                        column: x => x.opened_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    how = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: false),
                    letter = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true, collation: "C"),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_approvals", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_approvals_approval_sheets_sheet_id",
                        column: x => x.sheet_id,
                        principalTable: "approval_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_approvals_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_unit_approvals_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "amendments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    paper = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signer = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    file_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendments", x => x.id);
                    table.ForeignKey(
                        name: "fk_amendments_fixed_lists_list_id",
                        column: x => x.list_id,
                        principalTable: "fixed_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fixed_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mission_nth = table.Column<int>(type: "integer", nullable: true),
                    mission = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    gone_by = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fixed_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_fixed_lines_fixed_lists_list_id",
                        column: x => x.list_id,
                        principalTable: "fixed_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fixed_lines_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "merge_notices",
                columns: table => new
                {
                    merge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_undone = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    merge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    before = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true, collation: "C"),
                    piece = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false, collation: "C"),
                    after = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false, collation: "C"),
                    stays = table.Column<bool>(type: "boolean", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "idea_missions",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    point_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_missions", x => x.idea_id);
                    table.ForeignKey(
                        name: "fk_idea_missions_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_idea_missions_mission_points_point_id",
                        column: x => x.point_id,
                        principalTable: "mission_points",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "judges",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    named_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_judges", x => new { x.screening_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_judges_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_judges_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screened_ideas",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    compared = table.Column<int>(type: "integer", nullable: false),
                    half_wins = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screened_ideas", x => new { x.screening_id, x.idea_id });
                    table.ForeignKey(
                        name: "fk_screened_ideas_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_screened_ideas_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screening_criterion",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    explanation = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true, collation: "C"),
                    weight = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_criterion", x => new { x.screening_id, x.line });
                    table.ForeignKey(
                        name: "fk_screening_criterion_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dot_votes",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dot_votes", x => new { x.screening_id, x.person_id, x.nth });
                    table.ForeignKey(
                        name: "fk_dot_votes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dot_votes_screened_ideas_screening_id_idea_id",
                        columns: x => new { x.screening_id, x.idea_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pair_votes",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    one_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_votes", x => new { x.screening_id, x.person_id, x.one_id, x.other_id });
                    table.ForeignKey(
                        name: "fk_pair_votes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pair_votes_screened_ideas_screening_id_one_id",
                        columns: x => new { x.screening_id, x.one_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pair_votes_screened_ideas_screening_id_other_id",
                        columns: x => new { x.screening_id, x.other_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_reviews_people_judge_id",
                        column: x => x.judge_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reviews_screened_ideas_screening_id_idea_id",
                        columns: x => new { x.screening_id, x.idea_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_check",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    check = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_check", x => new { x.review_id, x.check });
                    table.ForeignKey(
                        name: "fk_review_check_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_remark",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quality = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_remark", x => new { x.review_id, x.quality });
                    table.ForeignKey(
                        name: "fk_review_remark_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_score",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_score", x => new { x.review_id, x.line });
                    table.ForeignKey(
                        name: "fk_review_score_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_state_moves_reason_id",
                table: "state_moves",
                column: "reason_id");

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
                name: "ix_idea_words_reason_id",
                table: "idea_words",
                column: "reason_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_team_added_by_id",
                table: "idea_team",
                column: "added_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_amendments_list_id_nth",
                table: "amendments",
                columns: new[] { "list_id", "nth" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appeals_by_id",
                table: "appeals",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_appeals_idea_id",
                table: "appeals",
                column: "idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approval_sheets_brought_by_id",
                table: "approval_sheets",
                column: "brought_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_sheets_unit_id",
                table: "approval_sheets",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_choice_reasons_code",
                table: "choice_reasons",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dot_votes_person_id",
                table: "dot_votes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_dot_votes_screening_id_idea_id_person_id",
                table: "dot_votes",
                columns: new[] { "screening_id", "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fixed_lines_idea_id",
                table: "fixed_lines",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_fixed_lines_list_id",
                table: "fixed_lines",
                column: "list_id");

            migrationBuilder.CreateIndex(
                name: "ix_fixed_lists_lab_id",
                table: "fixed_lists",
                column: "lab_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idea_missions_point_id",
                table: "idea_missions",
                column: "point_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_quotas_lab_id",
                table: "idea_quotas",
                column: "lab_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_judges_person_id",
                table: "judges",
                column: "person_id");

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
                name: "ix_mission_points_region_id",
                table: "mission_points",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_person_id",
                table: "pair_votes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_screening_id_one_id",
                table: "pair_votes",
                columns: new[] { "screening_id", "one_id" });

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_screening_id_other_id",
                table: "pair_votes",
                columns: new[] { "screening_id", "other_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_judge_id_done_at",
                table: "reviews",
                columns: new[] { "judge_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_screening_id_idea_id_judge_id",
                table: "reviews",
                columns: new[] { "screening_id", "idea_id", "judge_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_comments_person_id",
                table: "saved_comments",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_idea_id",
                table: "screened_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_screening_id_compared",
                table: "screened_ideas",
                columns: new[] { "screening_id", "compared" });

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_screening_id_nth",
                table: "screened_ideas",
                columns: new[] { "screening_id", "nth" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_screenings_lab_id",
                table: "screenings",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_screenings_number",
                table: "screenings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_screenings_opened_by_id",
                table: "screenings",
                column: "opened_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_taken_texts_merge_id",
                table: "taken_texts",
                column: "merge_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_approvals_by_id",
                table: "unit_approvals",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_approvals_idea_id",
                table: "unit_approvals",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_approvals_sheet_id",
                table: "unit_approvals",
                column: "sheet_id");

            migrationBuilder.AddForeignKey(
                name: "fk_idea_team_people_added_by_id",
                table: "idea_team",
                column: "added_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_idea_words_choice_reasons_reason_id",
                table: "idea_words",
                column: "reason_id",
                principalTable: "choice_reasons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

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

            migrationBuilder.AddForeignKey(
                name: "fk_state_moves_choice_reasons_reason_id",
                table: "state_moves",
                column: "reason_id",
                principalTable: "choice_reasons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_idea_team_people_added_by_id",
                table: "idea_team");

            migrationBuilder.DropForeignKey(
                name: "fk_idea_words_choice_reasons_reason_id",
                table: "idea_words");

            migrationBuilder.DropForeignKey(
                name: "fk_ideas_ideas_head_id",
                table: "ideas");

            migrationBuilder.DropForeignKey(
                name: "fk_ideas_ideas_merged_into_id",
                table: "ideas");

            migrationBuilder.DropForeignKey(
                name: "fk_proposals_people_published_by_id",
                table: "proposals");

            migrationBuilder.DropForeignKey(
                name: "fk_state_moves_choice_reasons_reason_id",
                table: "state_moves");

            migrationBuilder.DropTable(
                name: "amendments");

            migrationBuilder.DropTable(
                name: "appeals");

            migrationBuilder.DropTable(
                name: "choice_reasons");

            migrationBuilder.DropTable(
                name: "dot_votes");

            migrationBuilder.DropTable(
                name: "fixed_lines");

            migrationBuilder.DropTable(
                name: "idea_missions");

            migrationBuilder.DropTable(
                name: "idea_quotas");

            migrationBuilder.DropTable(
                name: "judges");

            migrationBuilder.DropTable(
                name: "merge_notices");

            migrationBuilder.DropTable(
                name: "pair_votes");

            migrationBuilder.DropTable(
                name: "review_check");

            migrationBuilder.DropTable(
                name: "review_remark");

            migrationBuilder.DropTable(
                name: "review_score");

            migrationBuilder.DropTable(
                name: "saved_comments");

            migrationBuilder.DropTable(
                name: "screening_criterion");

            migrationBuilder.DropTable(
                name: "taken_texts");

            migrationBuilder.DropTable(
                name: "unit_approvals");

            migrationBuilder.DropTable(
                name: "fixed_lists");

            migrationBuilder.DropTable(
                name: "mission_points");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "merges");

            migrationBuilder.DropTable(
                name: "approval_sheets");

            migrationBuilder.DropTable(
                name: "screened_ideas");

            migrationBuilder.DropTable(
                name: "screenings");

            migrationBuilder.DropIndex(
                name: "ix_state_moves_reason_id",
                table: "state_moves");

            migrationBuilder.DropIndex(
                name: "ix_proposals_published_by_id",
                table: "proposals");

            migrationBuilder.DropIndex(
                name: "ix_ideas_head_id",
                table: "ideas");

            migrationBuilder.DropIndex(
                name: "ix_ideas_merged_into_id",
                table: "ideas");

            migrationBuilder.DropIndex(
                name: "ix_idea_words_reason_id",
                table: "idea_words");

            migrationBuilder.DropIndex(
                name: "ix_idea_team_added_by_id",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "reason_id",
                table: "state_moves");

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
                name: "acronym",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "appeal_answered_at",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "appealed_at",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "approved_at",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "budget_rupiah",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "budget_year",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "cost",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "form",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "head_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "intervention",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "legal_basis",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "legal_url",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "main_affair",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "newness",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "other_affairs",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "proposer",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "trouble",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "who_gains",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "reason_id",
                table: "idea_words");

            migrationBuilder.DropColumn(
                name: "added_by_id",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "part",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "seen_at",
                table: "idea_team");
        }
    }
}
