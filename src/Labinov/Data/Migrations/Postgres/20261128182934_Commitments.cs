using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Commitments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "signed_scans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "worries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    answered_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    released_on = table.Column<DateOnly>(type: "date", nullable: true),
                    hidden_on = table.Column<DateOnly>(type: "date", nullable: true),
                    hidden_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hall_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    hall_until_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "charters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false, collation: "C"),
                    promise = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false, collation: "C"),
                    points = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false, collation: "C"),
                    sign_until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    force_on = table.Column<DateOnly>(type: "date", nullable: true),
                    force_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    leader_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    leader_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    leader_letter = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true, collation: "C"),
                    leader_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    forced_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    force_scan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "me_toos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    worry_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    charter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    how = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: true),
                    letter = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true, collation: "C"),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    withdrawn_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    charter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "ix_me_toos_worry_id",
                table: "me_toos",
                column: "worry_id");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "me_toos");

            migrationBuilder.DropTable(
                name: "signatures");

            migrationBuilder.DropTable(
                name: "signing_links");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "worry_walls");

            migrationBuilder.DropTable(
                name: "worries");

            migrationBuilder.DropTable(
                name: "charters");

            migrationBuilder.DropTable(
                name: "signed_scans");
        }
    }
}
