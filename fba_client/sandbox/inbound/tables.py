"""The tables of inbound plans: what the seller asked for, what was offered, what was chosen, and the work under way."""

from __future__ import annotations

SCHEMA = """
CREATE TABLE IF NOT EXISTS inbound_operation (
    number INTEGER PRIMARY KEY,
    operation_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    plan_id TEXT NOT NULL DEFAULT '',
    shipment_id TEXT NOT NULL DEFAULT '',
    request_json TEXT NOT NULL,
    started_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'IN_PROGRESS',
    problems_json TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX IF NOT EXISTS inbound_operation_due ON inbound_operation (status, due_at);
CREATE INDEX IF NOT EXISTS inbound_operation_plan ON inbound_operation (plan_id, status);

CREATE TABLE IF NOT EXISTS inbound_plan (
    number INTEGER PRIMARY KEY,
    plan_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    marketplace_id TEXT NOT NULL,
    source_json TEXT NOT NULL,              -- Address
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    carriers_confirmed_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE IF NOT EXISTS inbound_item (
    plan_id TEXT NOT NULL REFERENCES inbound_plan (plan_id) ON DELETE CASCADE,
    msku TEXT NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    label_owner TEXT NOT NULL,
    prep_owner TEXT NOT NULL,
    expiration TEXT NOT NULL DEFAULT '',
    lot TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, msku)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS packing_option (
    packing_option_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES inbound_plan (plan_id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS packing_group (
    packing_group_id TEXT PRIMARY KEY,
    packing_option_id TEXT NOT NULL REFERENCES packing_option ON DELETE CASCADE,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS packing_group_item (
    packing_group_id TEXT NOT NULL REFERENCES packing_group ON DELETE CASCADE,
    msku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (packing_group_id, msku)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS placement_option (
    placement_option_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES inbound_plan (plan_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    fees_json TEXT NOT NULL,
    discounts_json TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS inbound_shipment (
    shipment_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    placement_option_id TEXT NOT NULL REFERENCES placement_option ON DELETE CASCADE,
    position INTEGER NOT NULL,
    center TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'UNCONFIRMED',  -- until it has a confirmation id; then the network's shipment knows
    source_json TEXT NOT NULL,
    confirmation_id TEXT NOT NULL DEFAULT '',
    reference_id TEXT NOT NULL DEFAULT '',
    ready_at TEXT NOT NULL DEFAULT '',
    contact_json TEXT NOT NULL DEFAULT '',
    freight_json TEXT NOT NULL DEFAULT '',
    transportation_json TEXT NOT NULL DEFAULT '',   -- the confirmed TransportationOption
    window_json TEXT NOT NULL DEFAULT '',           -- the confirmed DeliveryWindowOption
    freight_bill_json TEXT NOT NULL DEFAULT '',     -- LtlTrackingDetail
    tracked_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS inbound_shipment_plan ON inbound_shipment (plan_id, placement_option_id);
CREATE INDEX IF NOT EXISTS inbound_shipment_confirmation ON inbound_shipment (confirmation_id);
CREATE TABLE IF NOT EXISTS inbound_shipment_item (
    shipment_id TEXT NOT NULL REFERENCES inbound_shipment ON DELETE CASCADE,
    msku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (shipment_id, msku)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS inbound_box (
    package_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES inbound_plan (plan_id) ON DELETE CASCADE,
    packing_group_id TEXT NOT NULL DEFAULT '',      -- as packed before the split, or
    shipment_id TEXT REFERENCES inbound_shipment ON DELETE CASCADE,     -- one box of a shipment
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    spec_json TEXT NOT NULL,                        -- BoxInput without its quantity
    box_id TEXT NOT NULL DEFAULT '',
    tracking_id TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS inbound_box_group ON inbound_box (packing_group_id, position);
CREATE INDEX IF NOT EXISTS inbound_box_shipment ON inbound_box (shipment_id, position);
CREATE INDEX IF NOT EXISTS inbound_box_plan ON inbound_box (plan_id, position);

CREATE TABLE IF NOT EXISTS inbound_pallet (
    package_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL REFERENCES inbound_shipment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    spec_json TEXT NOT NULL                         -- PalletInput
) STRICT;
CREATE TABLE IF NOT EXISTS transportation_option (
    transportation_option_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL REFERENCES inbound_shipment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    expires_at TEXT NOT NULL,
    option_json TEXT NOT NULL                       -- TransportationOption
) STRICT;
CREATE INDEX IF NOT EXISTS transportation_option_plan ON transportation_option (plan_id, shipment_id);
CREATE TABLE IF NOT EXISTS delivery_window (
    delivery_window_option_id TEXT PRIMARY KEY,
    shipment_id TEXT NOT NULL REFERENCES inbound_shipment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    option_json TEXT NOT NULL                       -- DeliveryWindowOption
) STRICT;
CREATE TABLE IF NOT EXISTS msku_prep (
    msku TEXT PRIMARY KEY,
    category TEXT NOT NULL,
    types_json TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS msku_tax (
    msku TEXT PRIMARY KEY,
    tax_json TEXT NOT NULL                          -- TaxDetails
) STRICT;

-- A confirmed shipment is one of the network's: that one knows how far it got, and so how far its plan got.
CREATE VIEW IF NOT EXISTS inbound_shipment_now AS
    SELECT inbound_shipment.*, coalesce(shipment.status, inbound_shipment.status) AS present_status
    FROM inbound_shipment LEFT JOIN shipment ON shipment.shipment_id = inbound_shipment.confirmation_id;
CREATE VIEW IF NOT EXISTS inbound_plan_now AS
    SELECT number, plan_id, name, marketplace_id, source_json, created_at, carriers_confirmed_at,
        CASE WHEN status = 'ACTIVE' AND carriers_confirmed_at <> '' AND NOT EXISTS (
            SELECT 1 FROM inbound_shipment_now AS s WHERE s.plan_id = inbound_plan.plan_id
                AND s.confirmation_id <> '' AND s.present_status IN ('WORKING', 'READY_TO_SHIP')
        ) THEN 'SHIPPED' ELSE status END AS status,
        max(updated_at, coalesce((
            SELECT max(shipment.updated_at) FROM shipment JOIN inbound_shipment AS s
                ON s.confirmation_id = shipment.shipment_id WHERE s.plan_id = inbound_plan.plan_id
        ), '')) AS updated_at
    FROM inbound_plan;
"""
