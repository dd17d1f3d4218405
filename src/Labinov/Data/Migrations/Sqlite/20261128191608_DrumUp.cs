using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DrumUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agenda",
                table: "sessions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancel_reason",
                table: "sessions",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "cancelled_at",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "changed_at",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "minutes",
                table: "sessions",
                type: "TEXT",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tables",
                table: "sessions",
                type: "TEXT",
                maxLength: 6000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "criteria_fixed_at",
                table: "rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_since_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    parties = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    covered = table.Column<int>(type: "INTEGER", nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreements_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    letter_number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    letter_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    letter_file = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    letter_format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    profile = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    challenges = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    contact_phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answer_read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications", x => x.id);
                    table.ForeignKey(
                        name: "fk_applications_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_applications_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_applications_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criterion",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    explanation = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    weight = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criterion", x => new { x.round_id, x.line });
                    table.ForeignKey(
                        name: "fk_criterion_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "day_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reopen_reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_day_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_day_lists_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "door_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    helper_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    valid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", maxLength: 600, nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_keys", x => x.id);
                    table.ForeignKey(
                        name: "fk_door_keys_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "door_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_door_notes_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "letterheads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    signer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letterheads", x => x.id);
                    table.ForeignKey(
                        name: "fk_letterheads_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "presences",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    is_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    key_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mark_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undone_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    undone_key_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    undo_mark_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_presences", x => new { x.session_id, x.held_on, x.person_id });
                    table.ForeignKey(
                        name: "fk_presences_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_presences_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readiness_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    self_tenths = table.Column<int>(type: "INTEGER", nullable: true),
                    final_tenths = table.Column<int>(type: "INTEGER", nullable: true),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_on_behalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readiness_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_readiness_assessments_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_readiness_assessments_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readiness_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readiness_calls", x => x.id);
                    table.ForeignKey(
                        name: "fk_readiness_calls_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signed_scans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signed_scans", x => x.id);
                    table.ForeignKey(
                        name: "fk_signed_scans_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signed_scans_people_brought_by_id",
                        column: x => x.brought_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    said_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_statements_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statements_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    instrument_version = table.Column<int>(type: "INTEGER", nullable: false),
                    wave = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    expected = table.Column<int>(type: "INTEGER", nullable: true),
                    group_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    close_reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    slips = table.Column<int>(type: "INTEGER", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surveys", x => x.id);
                    table.ForeignKey(
                        name: "fk_surveys_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answered_as = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hidden_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hidden_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    starter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    said_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worries", x => x.id);
                    table.ForeignKey(
                        name: "fk_worries_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worries_people_answered_by_id",
                        column: x => x.answered_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worry_walls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hall_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    hall_until_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worry_walls", x => x.id);
                    table.ForeignKey(
                        name: "fk_worry_walls_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "application_member",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    task = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_member", x => new { x.application_id, x.line });
                    table.ForeignKey(
                        name: "fk_application_member_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "application_score",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_score", x => new { x.application_id, x.line });
                    table.ForeignKey(
                        name: "fk_application_score_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessment_answer",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    self = table.Column<int>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    final = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_answer", x => new { x.assessment_id, x.indicator });
                    table.ForeignKey(
                        name: "fk_assessment_answer_readiness_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "readiness_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessment_move",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    moved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tenths = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_move", x => new { x.assessment_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_assessment_move_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_move_readiness_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "readiness_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "charters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    promise = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    points = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    sign_until_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    force_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    force_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    leader_role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    leader_as = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    leader_letter = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    forced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    force_scan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_charters", x => x.id);
                    table.ForeignKey(
                        name: "fk_charters_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_charters_people_forced_by_id",
                        column: x => x.forced_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_charters_signed_scans_force_scan_id",
                        column: x => x.force_scan_id,
                        principalTable: "signed_scans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "answer_sheets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    pair_mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_sheets_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_takings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_takings", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_takings_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_tickets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    is_spent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_tickets", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_tickets_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "me_toos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worry_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_me_toos", x => x.id);
                    table.ForeignKey(
                        name: "fk_me_toos_worries_worry_id",
                        column: x => x.worry_id,
                        principalTable: "worries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    charter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: true),
                    letter = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    scan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    withdrawn_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signatures", x => x.id);
                    table.ForeignKey(
                        name: "fk_signatures_charters_charter_id",
                        column: x => x.charter_id,
                        principalTable: "charters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signatures_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signatures_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signatures_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signatures_people_withdrawn_by_id",
                        column: x => x.withdrawn_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signatures_signed_scans_scan_id",
                        column: x => x.scan_id,
                        principalTable: "signed_scans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signing_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    charter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signing_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_signing_links_charters_charter_id",
                        column: x => x.charter_id,
                        principalTable: "charters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signing_links_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_follows_id",
                table: "sessions",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_merged_into_id",
                table: "people",
                column: "merged_into_id",
                filter: "merged_into_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_lab_id_kind",
                table: "agreements",
                columns: new[] { "lab_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answer_sheets_survey_id",
                table: "answer_sheets",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_number",
                table: "applications",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_region_id",
                table: "applications",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_round_id_region_id",
                table: "applications",
                columns: new[] { "round_id", "region_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_state",
                table: "applications",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_applications_unit_id",
                table: "applications",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_move_person_id",
                table: "assessment_move",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_charters_force_scan_id",
                table: "charters",
                column: "force_scan_id");

            migrationBuilder.CreateIndex(
                name: "ix_charters_forced_by_id",
                table: "charters",
                column: "forced_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_charters_lab_id_number",
                table: "charters",
                columns: new[] { "lab_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_day_lists_session_id_held_on",
                table: "day_lists",
                columns: new[] { "session_id", "held_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_door_keys_code_hash",
                table: "door_keys",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_door_keys_session_id",
                table: "door_keys",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_door_notes_session_id_held_on",
                table: "door_notes",
                columns: new[] { "session_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_letterheads_region_id",
                table: "letterheads",
                column: "region_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_me_toos_worry_id",
                table: "me_toos",
                column: "worry_id");

            migrationBuilder.CreateIndex(
                name: "ix_presences_person_id",
                table: "presences",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_readiness_assessments_lab_id_unit_id",
                table: "readiness_assessments",
                columns: new[] { "lab_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_readiness_assessments_unit_id",
                table: "readiness_assessments",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_readiness_calls_lab_id",
                table: "readiness_calls",
                column: "lab_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signatures_by_id",
                table: "signatures",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_charter_id_unit_id",
                table: "signatures",
                columns: new[] { "charter_id", "unit_id" },
                unique: true,
                filter: "withdrawn_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_lab_id",
                table: "signatures",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_scan_id",
                table: "signatures",
                column: "scan_id");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_unit_id",
                table: "signatures",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_withdrawn_by_id",
                table: "signatures",
                column: "withdrawn_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_signed_scans_brought_by_id",
                table: "signed_scans",
                column: "brought_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_signed_scans_lab_id",
                table: "signed_scans",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_signing_links_charter_id",
                table: "signing_links",
                column: "charter_id");

            migrationBuilder.CreateIndex(
                name: "ix_signing_links_code_hash",
                table: "signing_links",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signing_links_unit_id",
                table: "signing_links",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_statements_lab_id_person_id",
                table: "statements",
                columns: new[] { "lab_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statements_person_id",
                table: "statements",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_takings_survey_id_mark",
                table: "survey_takings",
                columns: new[] { "survey_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_tickets_survey_id_mark",
                table: "survey_tickets",
                columns: new[] { "survey_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surveys_lab_id_instrument",
                table: "surveys",
                columns: new[] { "lab_id", "instrument" });

            migrationBuilder.CreateIndex(
                name: "ix_surveys_number",
                table: "surveys",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worries_answered_by_id",
                table: "worries",
                column: "answered_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_worries_lab_id_starter",
                table: "worries",
                columns: new[] { "lab_id", "starter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worry_walls_hall_hash",
                table: "worry_walls",
                column: "hall_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worry_walls_lab_id",
                table: "worry_walls",
                column: "lab_id",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_sessions_sessions_follows_id",
                table: "sessions",
                column: "follows_id",
                principalTable: "sessions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_sessions_sessions_follows_id",
                table: "sessions");

            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "answer_sheets");

            migrationBuilder.DropTable(
                name: "application_member");

            migrationBuilder.DropTable(
                name: "application_score");

            migrationBuilder.DropTable(
                name: "assessment_answer");

            migrationBuilder.DropTable(
                name: "assessment_move");

            migrationBuilder.DropTable(
                name: "criterion");

            migrationBuilder.DropTable(
                name: "day_lists");

            migrationBuilder.DropTable(
                name: "door_keys");

            migrationBuilder.DropTable(
                name: "door_notes");

            migrationBuilder.DropTable(
                name: "letterheads");

            migrationBuilder.DropTable(
                name: "me_toos");

            migrationBuilder.DropTable(
                name: "presences");

            migrationBuilder.DropTable(
                name: "readiness_calls");

            migrationBuilder.DropTable(
                name: "signatures");

            migrationBuilder.DropTable(
                name: "signing_links");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "survey_takings");

            migrationBuilder.DropTable(
                name: "survey_tickets");

            migrationBuilder.DropTable(
                name: "worry_walls");

            migrationBuilder.DropTable(
                name: "applications");

            migrationBuilder.DropTable(
                name: "readiness_assessments");

            migrationBuilder.DropTable(
                name: "worries");

            migrationBuilder.DropTable(
                name: "charters");

            migrationBuilder.DropTable(
                name: "surveys");

            migrationBuilder.DropTable(
                name: "signed_scans");

            migrationBuilder.DropIndex(
                name: "ix_sessions_follows_id",
                table: "sessions");

            migrationBuilder.DropIndex(
                name: "ix_people_merged_into_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "agenda",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "cancel_reason",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "cancelled_at",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "follows_id",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "minutes",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "tables",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "criteria_fixed_at",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "people");
        }
    }
}
