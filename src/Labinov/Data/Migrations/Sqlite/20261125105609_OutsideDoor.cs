using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutsideDoor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "deputy_of_id",
                table: "role_grants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_sealed",
                table: "accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "arrivals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    declined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arrivals", x => x.id);
                    table.ForeignKey(
                        name: "fk_arrivals_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_deputy_of_id",
                table: "role_grants",
                column: "deputy_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_at",
                table: "arrivals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_provider_subject",
                table: "arrivals",
                columns: new[] { "provider", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_unit_id",
                table: "arrivals",
                column: "unit_id");

            migrationBuilder.AddForeignKey(
                name: "fk_role_grants_role_grants_deputy_of_id",
                table: "role_grants",
                column: "deputy_of_id",
                principalTable: "role_grants",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_role_grants_role_grants_deputy_of_id",
                table: "role_grants");

            migrationBuilder.DropTable(
                name: "arrivals");

            migrationBuilder.DropIndex(
                name: "ix_role_grants_deputy_of_id",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "deputy_of_id",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "is_sealed",
                table: "accounts");
        }
    }
}
