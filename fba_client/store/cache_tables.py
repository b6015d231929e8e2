"""Tables of ``cache.db``: what the backend knows. All of it can be fetched again; only sync and imports write it.

Times are ISO 8601 text in UTC with seconds (``2026-01-31T09:30:00Z``), days are ``YYYY-MM-DD``: both sort as text.
Money is integer minor units beside its currency. Open enums are plain text.
"""

from __future__ import annotations

from sqlalchemy import Index, MetaData
from sqlmodel import Field, SQLModel


class CacheTable(SQLModel):
    """Base of the cache's tables, with metadata of its own so that the two stores never mix."""

    metadata = MetaData()


class Sku(CacheTable, table=True):
    """One SKU with its totals over the whole network, as the newest inventory summary or report states them."""

    __tablename__ = "sku"

    id: int | None = Field(default=None, primary_key=True)
    msku: str = Field(unique=True)
    fnsku: str = Field(default="", index=True)
    asin: str = Field(default="", index=True)
    title: str = ""
    condition: str = ""
    fulfillable: int = 0
    inbound_working: int = 0
    inbound_shipped: int = 0
    inbound_receiving: int = 0
    reserved: int = 0
    reserved_orders: int = 0
    reserved_transfers: int = 0
    reserved_processing: int = 0
    researching: int = 0
    unfulfillable: int = 0
    total: int = 0
    shipped_30_days: int = 0  # to customers, in the 30 days up to the newest day of the ledger
    as_of: str = ""  # the backend's own time of the figures
    fetched_at: str = ""
    search: str = ""  # the ids and the title, folded (see store.folding); the search index reads it


class LedgerDay(CacheTable, table=True):
    """Stock and movements of one SKU at one center in one disposition on one day (ledger summary report).

    The day leads the key: imports append and replace whole days, and the history of one SKU is a seek a day. FNSKU,
    ASIN and title are kept once, in ``sku``.
    """

    __tablename__ = "ledger_day"
    __table_args__ = ({"sqlite_with_rowid": False},)

    day: str = Field(primary_key=True)
    msku: str = Field(primary_key=True)
    center: str = Field(primary_key=True)
    disposition: str = Field(primary_key=True)
    starting: int = 0
    in_transit: int = 0
    receipts: int = 0
    customer_shipments: int = 0
    customer_returns: int = 0
    vendor_returns: int = 0
    transfers: int = 0
    found: int = 0
    lost: int = 0
    damaged: int = 0
    disposed: int = 0
    other_events: int = 0
    ending: int = 0
    unknown_events: int = 0


class CenterStock(CacheTable, table=True):
    """The newest ledger balance of one SKU at one center in one disposition, kept up to date by each import."""

    __tablename__ = "center_stock"
    __table_args__ = (Index("ix_center_stock_center", "center"), {"sqlite_with_rowid": False})

    msku: str = Field(primary_key=True)
    center: str = Field(primary_key=True)
    disposition: str = Field(primary_key=True)
    units: int = 0
    in_transit: int = 0
    day: str = ""


class LedgerEvent(CacheTable, table=True):
    """One stock movement (ledger detail report).

    The backend gives events no id. ``fingerprint`` is the hash of what identifies one (not the title), ``ordinal``
    counts identical ones within a day, so that a second import neither doubles nor loses them.
    """

    __tablename__ = "ledger_event"
    __table_args__ = (Index("ix_ledger_event_msku_day", "msku", "day"),)

    fingerprint: str = Field(primary_key=True)
    ordinal: int = Field(primary_key=True)
    day: str
    happened_at: str = ""
    msku: str = ""
    fnsku: str = ""
    asin: str = ""
    title: str = ""
    event_type: str = ""
    reference_id: str = ""
    quantity: int = 0
    center: str = ""
    disposition: str = ""
    reason: str = ""
    country: str = ""
    reconciled: int = 0
    unreconciled: int = 0


class Shipment(CacheTable, table=True):
    """A confirmed inbound shipment as v0 getShipments lists it (``FBA...``), whoever made it."""

    __tablename__ = "shipment"

    confirmation_id: str = Field(primary_key=True)
    name: str = ""
    center: str = ""
    status: str = Field(default="", index=True)
    ship_from_name: str = ""
    units_shipped: int = 0
    units_received: int = 0
    first_seen_at: str = ""
    status_changed_at: str = ""
    fetched_at: str = ""


class ShipmentItem(CacheTable, table=True):
    """Expected and received units of one SKU in one shipment (v0 getShipmentItems)."""

    __tablename__ = "shipment_item"
    __table_args__ = (Index("ix_shipment_item_msku", "msku"), {"sqlite_with_rowid": False})

    confirmation_id: str = Field(primary_key=True)
    msku: str = Field(primary_key=True)
    fnsku: str = ""
    shipped: int = 0
    received: int = 0
    in_case: int = 0
    fetched_at: str = ""


class InboundPlan(CacheTable, table=True):
    """An inbound plan of the 2024-03-20 API."""

    __tablename__ = "inbound_plan"

    plan_id: str = Field(primary_key=True)
    name: str = Field(default="", index=True)
    status: str = ""
    created_at: str = ""
    updated_at: str = ""
    fetched_at: str = ""
    shipments_as_of: str = ""  # its ``updated_at`` when its shipments were read; '' before


class PackingGroupItem(CacheTable, table=True):
    """Which SKUs of a plan may share a box: one row a SKU (and expiry) a group of a packing option."""

    __tablename__ = "packing_group_item"

    plan_id: str = Field(primary_key=True)
    packing_option_id: str = Field(primary_key=True)
    packing_group_id: str = Field(primary_key=True)
    msku: str = Field(primary_key=True)
    expiration: str = Field(default="", primary_key=True)
    quantity: int = 0
    option_status: str = ""


class PlacementOption(CacheTable, table=True):
    """One way the backend offers to split a plan over centers; fees minus discounts, in minor units."""

    __tablename__ = "placement_option"

    placement_option_id: str = Field(primary_key=True)
    plan_id: str = Field(index=True)
    status: str = ""
    fees_minor: int = 0
    discounts_minor: int = 0
    currency: str = "USD"
    expires_at: str = ""
    fetched_at: str = ""


class PlanShipment(CacheTable, table=True):
    """A shipment inside a plan (``sh...``); it has a confirmation id only once placement is confirmed."""

    __tablename__ = "plan_shipment"

    shipment_id: str = Field(primary_key=True)
    plan_id: str = Field(index=True)
    placement_option_id: str = Field(default="", index=True)
    confirmation_id: str = Field(default="", index=True)
    name: str = ""
    status: str = ""
    center: str = ""
    destination_text: str = ""  # the address on lines, for people and labels
    reference_id: str = ""
    transportation_option_id: str = ""
    delivery_window_start: str = ""
    delivery_window_end: str = ""
    fetched_at: str = ""
    source_text: str = ""  # the address that it leaves from
    boxes_at: str = ""  # when items and boxes of one made elsewhere were read, by our clock; '' when not
    boxes_as_of: str = ""  # the plan's ``updated_at`` then


class PlanShipmentItem(CacheTable, table=True):
    """Units of one SKU (and expiry, and lot) in one shipment of a plan (listShipmentItems)."""

    __tablename__ = "plan_shipment_item"

    shipment_id: str = Field(primary_key=True)
    msku: str = Field(primary_key=True)
    expiration: str = Field(default="", primary_key=True)
    lot: str = Field(default="", primary_key=True)
    fnsku: str = ""
    asin: str = ""
    quantity: int = 0
    label_owner: str = ""  # AMAZON | SELLER | NONE; '' where it was not asked for


class PlanShipmentBox(CacheTable, table=True):
    """A box with the backend's own id (listShipmentBoxes); ``position`` keeps the backend's order."""

    __tablename__ = "plan_shipment_box"

    shipment_id: str = Field(primary_key=True)
    box_id: str = Field(primary_key=True)
    position: int = 0
    package_id: str = ""
    weight_hundredths_lb: int = 0
    length_tenths_in: int = 0
    width_tenths_in: int = 0
    height_tenths_in: int = 0
    contents_json: str = "[]"  # [{"msku", "fnsku", "quantity", "expiration", "lot"}]
    tracking_id: str = ""


class TransportationOption(CacheTable, table=True):
    """One way to move one shipment; ``cost_minor`` is None where the backend gave no quote."""

    __tablename__ = "transportation_option"

    transportation_option_id: str = Field(primary_key=True)
    shipment_id: str = Field(primary_key=True)
    plan_id: str = Field(index=True)
    placement_option_id: str = ""
    carrier_name: str = ""
    carrier_code: str = ""
    shipping_mode: str = ""
    shipping_solution: str = ""
    preconditions: str = ""  # comma-separated
    cost_minor: int | None = None
    currency: str = "USD"
    quote_expires_at: str = ""
    voidable_until: str = ""
    fetched_at: str = ""


class Source(CacheTable, table=True):
    """How fresh one kind of fact is: ``as_of`` by the backend's own date, ``fetched_at`` by our clock."""

    __tablename__ = "source"

    name: str = Field(
        primary_key=True
    )  # inventory | shipments | plans | ledger_summary | ledger_detail | afn | myi | ...
    as_of: str = ""
    fetched_at: str = ""
    rows: int = 0
    watermark: str = ""
    error: str = ""  # why the newest attempt failed, '' when it did not


class ReportJob(CacheTable, table=True):
    """A report asked for and not yet taken in, so that a restart goes on waiting and the quota is not spent twice."""

    __tablename__ = "report_job"

    report_id: str = Field(primary_key=True)
    kind: str
    options_json: str = "{}"
    start_at: str = ""
    end_at: str = ""
    status: str = "IN_QUEUE"
    requested_at: str = ""
    next_poll_at: str = ""


class HeldBack(CacheTable, table=True):
    """A pull that would have emptied or much shrunk what we hold; kept aside until a person decides."""

    __tablename__ = "held_back"

    source: str = Field(primary_key=True)
    rows_before: int = 0
    rows_after: int = 0
    reason: str = ""
    held_at: str = ""
