"""Which shipment labels were printed for, and what item labels say beside their FNSKU."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # SQLite wants a default for the rows there are; made anew without it, the table is as its class says.
    for table_name in ("print_record", "print_run"):
        op.add_column(table_name, sa.Column("confirmation_id", sa.String(), nullable=False, server_default=""))
        with op.batch_alter_table(table_name) as table:
            table.alter_column("confirmation_id", server_default=None)
    for column in ("expiration", "lot", "condition"):
        op.add_column("print_record", sa.Column(column, sa.String(), nullable=True))  # of what is there, nobody knows
