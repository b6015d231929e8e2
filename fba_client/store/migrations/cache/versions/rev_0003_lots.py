"""Lots and who labels the units of a shipment's items: two lots of one SKU are two lines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KEPT = "shipment_id, msku, expiration, fnsku, asin, quantity"


def upgrade() -> None:
    # SQLite cannot change the key of a table, so the table is made anew with what was in it.
    op.rename_table("plan_shipment_item", "plan_shipment_item_before")
    op.create_table(
        "plan_shipment_item",
        sa.Column("shipment_id", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("expiration", sa.String(), nullable=False),
        sa.Column("lot", sa.String(), nullable=False),
        sa.Column("fnsku", sa.String(), nullable=False),
        sa.Column("asin", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("label_owner", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("shipment_id", "msku", "expiration", "lot"),
    )
    op.execute(
        f"INSERT INTO plan_shipment_item ({_KEPT}, lot, label_owner) "
        f"SELECT {_KEPT}, '', '' FROM plan_shipment_item_before"
    )
    op.drop_table("plan_shipment_item_before")
