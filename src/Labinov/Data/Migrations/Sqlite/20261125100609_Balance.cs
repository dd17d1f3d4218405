using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Balance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_ideas_region_id_state_state_since_at",
                table: "ideas");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_region_id_state_state_since_at_sent_at",
                table: "ideas",
                columns: new[] { "region_id", "state", "state_since_at", "sent_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_ideas_region_id_state_state_since_at_sent_at",
                table: "ideas");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_region_id_state_state_since_at",
                table: "ideas",
                columns: new[] { "region_id", "state", "state_since_at" });
        }
    }
}
