"""What is known of shipments that were made elsewhere: which plans were looked into, and when boxes were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEW = {
    "inbound_plan": ("shipments_as_of",),
    "plan_shipment": ("source_text", "boxes_at", "boxes_as_of"),
}


def upgrade() -> None:
    # SQLite wants a default for the rows there are; made anew without it, the table is as its class says.
    for name, columns in _NEW.items():
        for column in columns:
            op.add_column(name, sa.Column(column, sa.String(), nullable=False, server_default=""))
        with op.batch_alter_table(name) as table:
            for column in columns:
                table.alter_column(column, server_default=None)
