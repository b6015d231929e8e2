"""The first schema of the cache."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "center_stock",
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("disposition", sa.String(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("in_transit", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("msku", "center", "disposition"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_center_stock_center", "center_stock", ["center"], unique=False)
    op.create_table(
        "held_back",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("rows_before", sa.Integer(), nullable=False),
        sa.Column("rows_after", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("held_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("source"),
    )
    op.create_table(
        "inbound_plan",
        sa.Column("plan_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("updated_at", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("plan_id"),
    )
    op.create_index("ix_inbound_plan_name", "inbound_plan", ["name"], unique=False)
    op.create_table(
        "ledger_day",
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("disposition", sa.String(), nullable=False),
        sa.Column("starting", sa.Integer(), nullable=False),
        sa.Column("in_transit", sa.Integer(), nullable=False),
        sa.Column("receipts", sa.Integer(), nullable=False),
        sa.Column("customer_shipments", sa.Integer(), nullable=False),
        sa.Column("customer_returns", sa.Integer(), nullable=False),
        sa.Column("vendor_returns", sa.Integer(), nullable=False),
        sa.Column("transfers", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("lost", sa.Integer(), nullable=False),
        sa.Column("damaged", sa.Integer(), nullable=False),
        sa.Column("disposed", sa.Integer(), nullable=False),
        sa.Column("other_events", sa.Integer(), nullable=False),
        sa.Column("ending", sa.Integer(), nullable=False),
        sa.Column("unknown_events", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "msku", "center", "disposition"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ledger_event",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("happened_at", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("fnsku", sa.String(), nullable=False),
        sa.Column("asin", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("event_type", sa.String(), nullable=False),
        sa.Column("reference_id", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("disposition", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("reconciled", sa.Integer(), nullable=False),
        sa.Column("unreconciled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "ordinal"),
    )
    op.create_index("ix_ledger_event_msku_day", "ledger_event", ["msku", "day"], unique=False)
    op.create_table(
        "packing_group_item",
        sa.Column("plan_id", sa.String(), nullable=False),
        sa.Column("packing_option_id", sa.String(), nullable=False),
        sa.Column("packing_group_id", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("expiration", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("option_status", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("plan_id", "packing_option_id", "packing_group_id", "msku", "expiration"),
    )
    op.create_table(
        "placement_option",
        sa.Column("placement_option_id", sa.String(), nullable=False),
        sa.Column("plan_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("fees_minor", sa.Integer(), nullable=False),
        sa.Column("discounts_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("expires_at", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("placement_option_id"),
    )
    op.create_index("ix_placement_option_plan_id", "placement_option", ["plan_id"], unique=False)
    op.create_table(
        "plan_shipment",
        sa.Column("shipment_id", sa.String(), nullable=False),
        sa.Column("plan_id", sa.String(), nullable=False),
        sa.Column("placement_option_id", sa.String(), nullable=False),
        sa.Column("confirmation_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("destination_text", sa.String(), nullable=False),
        sa.Column("reference_id", sa.String(), nullable=False),
        sa.Column("transportation_option_id", sa.String(), nullable=False),
        sa.Column("delivery_window_start", sa.String(), nullable=False),
        sa.Column("delivery_window_end", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("shipment_id"),
    )
    op.create_index("ix_plan_shipment_confirmation_id", "plan_shipment", ["confirmation_id"], unique=False)
    op.create_index("ix_plan_shipment_placement_option_id", "plan_shipment", ["placement_option_id"], unique=False)
    op.create_index("ix_plan_shipment_plan_id", "plan_shipment", ["plan_id"], unique=False)
    op.create_table(
        "plan_shipment_box",
        sa.Column("shipment_id", sa.String(), nullable=False),
        sa.Column("box_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("package_id", sa.String(), nullable=False),
        sa.Column("weight_hundredths_lb", sa.Integer(), nullable=False),
        sa.Column("length_tenths_in", sa.Integer(), nullable=False),
        sa.Column("width_tenths_in", sa.Integer(), nullable=False),
        sa.Column("height_tenths_in", sa.Integer(), nullable=False),
        sa.Column("contents_json", sa.String(), nullable=False),
        sa.Column("tracking_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("shipment_id", "box_id"),
    )
    op.create_table(
        "plan_shipment_item",
        sa.Column("shipment_id", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("expiration", sa.String(), nullable=False),
        sa.Column("fnsku", sa.String(), nullable=False),
        sa.Column("asin", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("shipment_id", "msku", "expiration"),
    )
    op.create_table(
        "report_job",
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("options_json", sa.String(), nullable=False),
        sa.Column("start_at", sa.String(), nullable=False),
        sa.Column("end_at", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("requested_at", sa.String(), nullable=False),
        sa.Column("next_poll_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("report_id"),
    )
    op.create_table(
        "shipment",
        sa.Column("confirmation_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("ship_from_name", sa.String(), nullable=False),
        sa.Column("units_shipped", sa.Integer(), nullable=False),
        sa.Column("units_received", sa.Integer(), nullable=False),
        sa.Column("first_seen_at", sa.String(), nullable=False),
        sa.Column("status_changed_at", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("confirmation_id"),
    )
    op.create_index("ix_shipment_status", "shipment", ["status"], unique=False)
    op.create_table(
        "shipment_item",
        sa.Column("confirmation_id", sa.String(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("fnsku", sa.String(), nullable=False),
        sa.Column("shipped", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("in_case", sa.Integer(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("confirmation_id", "msku"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_shipment_item_msku", "shipment_item", ["msku"], unique=False)
    op.create_table(
        "sku",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("msku", sa.String(), nullable=False),
        sa.Column("fnsku", sa.String(), nullable=False),
        sa.Column("asin", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("fulfillable", sa.Integer(), nullable=False),
        sa.Column("inbound_working", sa.Integer(), nullable=False),
        sa.Column("inbound_shipped", sa.Integer(), nullable=False),
        sa.Column("inbound_receiving", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("reserved_orders", sa.Integer(), nullable=False),
        sa.Column("reserved_transfers", sa.Integer(), nullable=False),
        sa.Column("reserved_processing", sa.Integer(), nullable=False),
        sa.Column("researching", sa.Integer(), nullable=False),
        sa.Column("unfulfillable", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("shipped_30_days", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.Column("search", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("msku"),
    )
    op.create_index("ix_sku_asin", "sku", ["asin"], unique=False)
    op.create_index("ix_sku_fnsku", "sku", ["fnsku"], unique=False)
    op.create_table(
        "source",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("watermark", sa.String(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "transportation_option",
        sa.Column("transportation_option_id", sa.String(), nullable=False),
        sa.Column("shipment_id", sa.String(), nullable=False),
        sa.Column("plan_id", sa.String(), nullable=False),
        sa.Column("placement_option_id", sa.String(), nullable=False),
        sa.Column("carrier_name", sa.String(), nullable=False),
        sa.Column("carrier_code", sa.String(), nullable=False),
        sa.Column("shipping_mode", sa.String(), nullable=False),
        sa.Column("shipping_solution", sa.String(), nullable=False),
        sa.Column("preconditions", sa.String(), nullable=False),
        sa.Column("cost_minor", sa.Integer(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("quote_expires_at", sa.String(), nullable=False),
        sa.Column("voidable_until", sa.String(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("transportation_option_id", "shipment_id"),
    )
    op.create_index("ix_transportation_option_plan_id", "transportation_option", ["plan_id"], unique=False)

    op.execute(
        "CREATE VIRTUAL TABLE sku_search USING fts5("
        "search, content='sku', content_rowid='id', tokenize='trigram case_sensitive 1', detail='none')"
    )
    op.execute(
        "CREATE TRIGGER sku_search_insert AFTER INSERT ON sku BEGIN "
        "INSERT INTO sku_search(rowid, search) VALUES (new.id, new.search); END"
    )
    op.execute(
        "CREATE TRIGGER sku_search_delete AFTER DELETE ON sku BEGIN "
        "INSERT INTO sku_search(sku_search, rowid, search) VALUES ('delete', old.id, old.search); END"
    )
    op.execute(
        "CREATE TRIGGER sku_search_update AFTER UPDATE OF search ON sku WHEN new.search IS NOT old.search BEGIN "
        "INSERT INTO sku_search(sku_search, rowid, search) VALUES ('delete', old.id, old.search); "
        "INSERT INTO sku_search(rowid, search) VALUES (new.id, new.search); END"
    )
