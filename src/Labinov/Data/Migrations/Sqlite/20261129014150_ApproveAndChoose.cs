using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ApproveAndChoose : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "reason_id",
                table: "state_moves",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "appeal_answered_at",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "appealed_at",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "approved_at",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reason_id",
                table: "idea_words",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "appeals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    against = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: false),
                    letter = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    name_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    help_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    help_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_choice_reasons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idea_quotas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    least = table.Column<int>(type: "INTEGER", nullable: true),
                    most = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "unit_approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: false),
                    letter = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_state_moves_reason_id",
                table: "state_moves",
                column: "reason_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_words_reason_id",
                table: "idea_words",
                column: "reason_id");

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
                name: "ix_idea_quotas_lab_id",
                table: "idea_quotas",
                column: "lab_id",
                unique: true);

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
                name: "fk_idea_words_choice_reasons_reason_id",
                table: "idea_words",
                column: "reason_id",
                principalTable: "choice_reasons",
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
                name: "fk_idea_words_choice_reasons_reason_id",
                table: "idea_words");

            migrationBuilder.DropForeignKey(
                name: "fk_state_moves_choice_reasons_reason_id",
                table: "state_moves");

            migrationBuilder.DropTable(
                name: "appeals");

            migrationBuilder.DropTable(
                name: "choice_reasons");

            migrationBuilder.DropTable(
                name: "idea_quotas");

            migrationBuilder.DropTable(
                name: "unit_approvals");

            migrationBuilder.DropTable(
                name: "approval_sheets");

            migrationBuilder.DropIndex(
                name: "ix_state_moves_reason_id",
                table: "state_moves");

            migrationBuilder.DropIndex(
                name: "ix_idea_words_reason_id",
                table: "idea_words");

            migrationBuilder.DropColumn(
                name: "reason_id",
                table: "state_moves");

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
                name: "reason_id",
                table: "idea_words");
        }
    }
}
