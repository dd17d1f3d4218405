using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bookmarks",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookmarks", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    next = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counters", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "door_locks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_until_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_locks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exhibits_held_back",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exhibits_held_back", x => x.idea_id);
                });

            migrationBuilder.CreateTable(
                name: "exhibits_taken_down",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exhibits_taken_down", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "installations",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    born_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sample_sown_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<long>(type: "bigint", nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_heads",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_heads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "loaded_facts",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_loaded_facts", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "province_tallies",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    count = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_province_tallies", x => x.province_code);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.id);
                    table.ForeignKey(
                        name: "fk_regions_regions_province_id",
                        column: x => x.province_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    funding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rounds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_docs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tags = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    vector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "array_to_tsvector(array_remove(string_to_array(title || ' ' || body || ' ' || tags, ' '), ''))", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_docs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    short_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    founded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_successor_id",
                        column: x => x.successor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisations_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "region_listings",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    name_then = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_listings", x => new { x.region_id, x.from_on });
                    table.ForeignKey(
                        name: "fk_region_listings_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "region_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_on = table.Column<DateOnly>(type: "date", nullable: true),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    began_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    ended_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    split_from_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_region_terms_regions_province_id",
                        column: x => x.province_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_region_terms_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_region_terms_regions_split_from_id",
                        column: x => x.split_from_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "region_zones",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    zone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_zones", x => new { x.region_id, x.from_on });
                    table.ForeignKey(
                        name: "fk_region_zones_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "labs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: false),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_labs", x => x.id);
                    table.ForeignKey(
                        name: "fk_labs_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_labs_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_names",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    short_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_names", x => new { x.organisation_id, x.until_on });
                    table.ForeignKey(
                        name: "fk_organisation_names_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lab_stage",
                columns: table => new
                {
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    planned_from_on = table.Column<DateOnly>(type: "date", nullable: true),
                    planned_until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_stage", x => new { x.lab_id, x.kind });
                    table.ForeignKey(
                        name: "fk_lab_stage_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "observations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    statement = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    year_from = table.Column<int>(type: "integer", nullable: false),
                    year_until = table.Column<int>(type: "integer", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: true),
                    locus = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    search_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage_published = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    measure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: true),
                    value_until = table.Column<long>(type: "bigint", nullable: true),
                    qualifier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    counted = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    counted_english = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    observed_from = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    observed_until = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    published = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    archive = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    note_english = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_observations", x => x.id);
                    table.ForeignKey(
                        name: "fk_observations_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_observations_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    security_stamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "heading_choices",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heading = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_heading_choices", x => new { x.person_id, x.heading });
                    table.ForeignKey(
                        name: "fk_heading_choices_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    format = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    columns_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fields_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    notes_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answers_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    samples_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: true),
                    publishes = table.Column<bool>(type: "boolean", nullable: false),
                    gentle = table.Column<bool>(type: "boolean", nullable: false),
                    goes_straight_on = table.Column<bool>(type: "boolean", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    handled = table.Column<int>(type: "integer", nullable: false),
                    created = table.Column<int>(type: "integer", nullable: false),
                    updated = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    worked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_imports", x => x.id);
                    table.ForeignKey(
                        name: "fk_idea_imports_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_idea_imports_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_idea_imports_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ideas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    edited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    search_title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    product = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    stands_at = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year_begun = table.Column<int>(type: "integer", nullable: true),
                    year_carried_out = table.Column<int>(type: "integer", nullable: true),
                    description = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true, collation: "C"),
                    drivers = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    obstacles = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    process = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true, collation: "C"),
                    output = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    benefit = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    indicator = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true, collation: "C"),
                    before = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    after = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    replication_conditions = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    source_url = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    validation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_since_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    embargo_until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    embargo_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ideas", x => x.id);
                    table.ForeignKey(
                        name: "fk_ideas_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_people_author_id",
                        column: x => x.author_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_people_holder_id",
                        column: x => x.holder_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_people_initiator_id",
                        column: x => x.initiator_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scope_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    letter = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    end_letter = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_grants_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    claim_value = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    provider_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    provider_display_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    device = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    succeeded = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_ins", x => x.id);
                    table.ForeignKey(
                        name: "fk_sign_ins_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    cells_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    findings_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    idea_version = table.Column<int>(type: "integer", nullable: false),
                    before_text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    opened = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rows", x => new { x.import_id, x.line });
                    table.ForeignKey(
                        name: "fk_import_rows_idea_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "idea_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "imported_units",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_units", x => new { x.import_id, x.unit_id });
                    table.ForeignKey(
                        name: "fk_imported_units_idea_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "idea_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_imported_units_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audience_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_audience_moves_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_audience_moves_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exhibits",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    summary = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    region_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    province_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    province_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    unit_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: true),
                    indicator = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true, collation: "C"),
                    before = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    after = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    doc_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exhibits", x => x.idea_id);
                    table.ForeignKey(
                        name: "fk_exhibits_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exhibits_search_docs_doc_id",
                        column: x => x.doc_id,
                        principalTable: "search_docs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_team",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_team", x => new { x.idea_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_idea_team_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_idea_team_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_words",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_words", x => x.id);
                    table.ForeignKey(
                        name: "fk_idea_words_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_idea_words_people_from_id",
                        column: x => x.from_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imported_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    source_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_imported_records_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "state_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_state_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_state_moves_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_state_moves_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supporting_units",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supporting_units", x => new { x.idea_id, x.unit_id });
                    table.ForeignKey(
                        name: "fk_supporting_units_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_supporting_units_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_email",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_person_id",
                table: "accounts",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_audience_moves_by_id",
                table: "audience_moves",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_audience_moves_idea_id",
                table: "audience_moves",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_door_locks_last_at",
                table: "door_locks",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_doc_id",
                table: "exhibits",
                column: "doc_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_kind_published_at_number",
                table: "exhibits",
                columns: new[] { "kind", "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_kind_title_key_number",
                table: "exhibits",
                columns: new[] { "kind", "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_kind_year_number",
                table: "exhibits",
                columns: new[] { "kind", "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_lab_id_number",
                table: "exhibits",
                columns: new[] { "lab_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_number",
                table: "exhibits",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_province_code_published_at_number",
                table: "exhibits",
                columns: new[] { "province_code", "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_province_code_title_key_number",
                table: "exhibits",
                columns: new[] { "province_code", "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_province_code_year_number",
                table: "exhibits",
                columns: new[] { "province_code", "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_published_at_number",
                table: "exhibits",
                columns: new[] { "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_region_code_published_at_number",
                table: "exhibits",
                columns: new[] { "region_code", "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_region_code_title_key_number",
                table: "exhibits",
                columns: new[] { "region_code", "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_region_code_year_number",
                table: "exhibits",
                columns: new[] { "region_code", "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_title_key_number",
                table: "exhibits",
                columns: new[] { "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_unit_id",
                table: "exhibits",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_unit_kind_published_at_number",
                table: "exhibits",
                columns: new[] { "unit_kind", "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_unit_kind_title_key_number",
                table: "exhibits",
                columns: new[] { "unit_kind", "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_unit_kind_year_number",
                table: "exhibits",
                columns: new[] { "unit_kind", "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_year_number",
                table: "exhibits",
                columns: new[] { "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_year_published_at_number",
                table: "exhibits",
                columns: new[] { "year", "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_year_title_key_number",
                table: "exhibits",
                columns: new[] { "year", "title_key", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_exhibits_held_back_until_on",
                table: "exhibits_held_back",
                column: "until_on");

            migrationBuilder.CreateIndex(
                name: "ix_idea_imports_by_id_number",
                table: "idea_imports",
                columns: new[] { "by_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_idea_imports_lab_id",
                table: "idea_imports",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_imports_number",
                table: "idea_imports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idea_imports_region_id",
                table: "idea_imports",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_imports_state",
                table: "idea_imports",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_idea_team_person_id",
                table: "idea_team",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_words_from_id",
                table: "idea_words",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_words_idea_id_read_at",
                table: "idea_words",
                columns: new[] { "idea_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_audience_published_at",
                table: "ideas",
                columns: new[] { "audience", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_author_id_number",
                table: "ideas",
                columns: new[] { "author_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_holder_id",
                table: "ideas",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_initiator_id",
                table: "ideas",
                column: "initiator_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_lab_id_number",
                table: "ideas",
                columns: new[] { "lab_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_number",
                table: "ideas",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ideas_region_id_number",
                table: "ideas",
                columns: new[] { "region_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_region_id_state_state_since_at",
                table: "ideas",
                columns: new[] { "region_id", "state", "state_since_at" });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_search_title",
                table: "ideas",
                column: "search_title");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_unit_id_number",
                table: "ideas",
                columns: new[] { "unit_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_idea_id",
                table: "import_rows",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_key",
                table: "import_rows",
                columns: new[] { "import_id", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_outcome_line",
                table: "import_rows",
                columns: new[] { "import_id", "outcome", "line" });

            migrationBuilder.CreateIndex(
                name: "ix_imported_records_idea_id",
                table: "imported_records",
                column: "idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_imported_records_key",
                table: "imported_records",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_imported_records_source_key",
                table: "imported_records",
                column: "source_key");

            migrationBuilder.CreateIndex(
                name: "ix_imported_units_unit_id",
                table: "imported_units",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_labs_number",
                table: "labs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_labs_region_id",
                table: "labs",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_labs_round_id_region_id",
                table: "labs",
                columns: new[] { "round_id", "region_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_labs_search_name_number",
                table: "labs",
                columns: new[] { "search_name", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_labs_year_number",
                table: "labs",
                columns: new[] { "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_position",
                table: "ledger_entries",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_subject_at",
                table: "ledger_entries",
                columns: new[] { "subject", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_unsealed",
                table: "ledger_entries",
                column: "id",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_observations_lab_id",
                table: "observations",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_observations_line",
                table: "observations",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_observations_region_id",
                table: "observations",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_number",
                table: "organisations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id",
                table: "organisations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_region_id_search_name",
                table: "organisations",
                columns: new[] { "region_id", "search_name" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_successor_id",
                table: "organisations",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_number",
                table: "people",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_search_name_number",
                table: "people",
                columns: new[] { "search_name", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_people_unit_id",
                table: "people",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_terms_code",
                table: "region_terms",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_region_terms_province_id",
                table: "region_terms",
                column: "province_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_terms_region_id",
                table: "region_terms",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_terms_split_from_id",
                table: "region_terms",
                column: "split_from_id");

            migrationBuilder.CreateIndex(
                name: "ix_regions_code",
                table: "regions",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regions_province_id",
                table: "regions",
                column: "province_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_person_id",
                table: "role_grants",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_scope_kind_scope_id",
                table: "role_grants",
                columns: new[] { "scope_kind", "scope_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rounds_number",
                table: "rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rounds_year_number",
                table: "rounds",
                columns: new[] { "year", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_search_docs_kind_subject",
                table: "search_docs",
                columns: new[] { "kind", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_docs_vector",
                table: "search_docs",
                column: "vector")
                .Annotation("Npgsql:IndexMethod", "GIN");

            migrationBuilder.CreateIndex(
                name: "ix_sign_ins_account_id_at",
                table: "sign_ins",
                columns: new[] { "account_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_state_moves_by_id",
                table: "state_moves",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_state_moves_idea_id",
                table: "state_moves",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_supporting_units_unit_id",
                table: "supporting_units",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "audience_moves");

            migrationBuilder.DropTable(
                name: "bookmarks");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "door_locks");

            migrationBuilder.DropTable(
                name: "exhibits");

            migrationBuilder.DropTable(
                name: "exhibits_held_back");

            migrationBuilder.DropTable(
                name: "exhibits_taken_down");

            migrationBuilder.DropTable(
                name: "heading_choices");

            migrationBuilder.DropTable(
                name: "idea_team");

            migrationBuilder.DropTable(
                name: "idea_words");

            migrationBuilder.DropTable(
                name: "import_rows");

            migrationBuilder.DropTable(
                name: "imported_records");

            migrationBuilder.DropTable(
                name: "imported_units");

            migrationBuilder.DropTable(
                name: "installations");

            migrationBuilder.DropTable(
                name: "lab_stage");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "ledger_heads");

            migrationBuilder.DropTable(
                name: "loaded_facts");

            migrationBuilder.DropTable(
                name: "observations");

            migrationBuilder.DropTable(
                name: "organisation_names");

            migrationBuilder.DropTable(
                name: "province_tallies");

            migrationBuilder.DropTable(
                name: "region_listings");

            migrationBuilder.DropTable(
                name: "region_terms");

            migrationBuilder.DropTable(
                name: "region_zones");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "sign_ins");

            migrationBuilder.DropTable(
                name: "state_moves");

            migrationBuilder.DropTable(
                name: "supporting_units");

            migrationBuilder.DropTable(
                name: "search_docs");

            migrationBuilder.DropTable(
                name: "idea_imports");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "ideas");

            migrationBuilder.DropTable(
                name: "labs");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "rounds");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "regions");
        }
    }
}
