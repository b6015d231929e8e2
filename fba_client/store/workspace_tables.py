"""Tables of ``workspace.db``: what only this desk knows. No row here may ever be lost.

Times are ISO 8601 text in UTC with seconds. Ids of our own are UUIDs as 32 hexadecimal digits.
"""

from __future__ import annotations

from sqlalchemy import Index, MetaData
from sqlmodel import Field, SQLModel


class WorkspaceTable(SQLModel):
    """Base of the workspace's tables, with metadata of its own so that the two stores never mix."""

    metadata = MetaData()


class Draft(WorkspaceTable, table=True):
    """A shipment being made here: choices so far, and the backend's ids as they become known."""

    __tablename__ = "draft"

    id: str = Field(primary_key=True)
    name: str = ""
    step: str = "items"  # DraftStep: the furthest step that was reached
    state: str = "open"  # open | working | confirmed | done | discarded
    plan_id: str = ""
    packing_option_id: str = ""
    placement_option_id: str = ""
    ready_to_ship_on: str = ""  # YYYY-MM-DD
    ship_from_json: str = "{}"  # AddressInput, as it was when the plan was sent
    created_at: str = ""
    updated_at: str = ""


class DraftItem(WorkspaceTable, table=True):
    """One line of what to send; the order is the person's own."""

    __tablename__ = "draft_item"

    draft_id: str = Field(primary_key=True, foreign_key="draft.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    msku: str
    quantity: int
    expiration: str = ""
    lot: str = ""
    units_per_box: int = 0
    title: str = ""
    fnsku: str = ""


class DraftBox(WorkspaceTable, table=True):
    """``count`` identical boxes; ``contents_json`` is ``[{"msku", "quantity", "expiration", "lot"}]`` for each."""

    __tablename__ = "draft_box"

    draft_id: str = Field(primary_key=True, foreign_key="draft.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    count: int = 1
    length_tenths_in: int = 0
    width_tenths_in: int = 0
    height_tenths_in: int = 0
    weight_hundredths_lb: int = 0
    contents_json: str = "[]"


class DraftTransport(WorkspaceTable, table=True):
    """The way chosen for each shipment of the chosen placement."""

    __tablename__ = "draft_transport"

    draft_id: str = Field(primary_key=True, foreign_key="draft.id", ondelete="CASCADE")
    shipment_id: str = Field(primary_key=True)
    transportation_option_id: str = ""


class DraftUndo(WorkspaceTable, table=True):
    """What a draft's items and boxes were before each change, newest last, for undo and redo."""

    __tablename__ = "draft_undo"
    __table_args__ = (Index("ix_draft_undo_draft", "draft_id", "position"),)

    id: int | None = Field(default=None, primary_key=True)
    draft_id: str = Field(foreign_key="draft.id", ondelete="CASCADE")
    position: int
    what: str = ""  # words for the menu: "Undo: paste 12 lines"
    snapshot_json: str = "{}"


class OutboxEntry(WorkspaceTable, table=True):
    """One mutation on its way to the backend; the intent is committed before the first byte leaves.

    ``state``: queued | sending | accepted | verified | rejected | unknown | discarded. Entries of one ``draft_id`` are
    sent in the order of ``sequence``; one that is not verified or discarded holds back those behind it.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_state", "state", "not_before"),
        Index("ix_outbox_draft", "draft_id", "sequence"),
    )

    id: str = Field(primary_key=True)
    draft_id: str = ""
    sequence: int = 0
    action: str = ""  # create_plan, generate_packing, confirm_packing, set_packing, ... (see sync.push)
    payload_json: str = "{}"
    state: str = "queued"
    operation_id: str = ""
    attempts: int = 0
    not_before: str = ""  # earliest time of the next look at it
    problem_json: str = ""  # {"message", "advice", "problems": [{code, message, details, severity}]}
    claimed_by: str = ""
    created_at: str = ""
    sent_at: str = ""
    accepted_at: str = ""
    settled_at: str = ""
    updated_at: str = ""


class KeptDocument(WorkspaceTable, table=True):
    """A document fetched from the backend and kept, since its URL dies in seconds (label PDFs)."""

    __tablename__ = "kept_document"

    id: str = Field(primary_key=True)
    kind: str = ""  # box_labels | item_labels
    subject: str = Field(default="", index=True)  # shipment confirmation id, or draft id
    file_name: str = ""  # inside the documents folder, made from ids only
    sha256: str = ""
    size_bytes: int = 0
    fetched_at: str = ""


class PrintRecord(WorkspaceTable, table=True):
    """The print ledger: what was printed or saved as labels, when, where and how many. Rows are only ever added."""

    __tablename__ = "print_record"

    id: int | None = Field(default=None, primary_key=True)
    printed_at: str = Field(default="", index=True)
    kind: str = ""  # item | box | pallet | a design's id
    subject: str = Field(default="", index=True)  # FNSKU, box id, or what the label is of
    msku: str = ""
    copies: int = 0
    media: str = ""
    output: str = ""  # pdf, zpl, epl, png, or the printer's name
    draft_id: str = ""
    run_id: str = ""  # the print run that it belongs to
    confirmation_id: str = ""  # the shipment that it was printed for; '' for none, or a draft as a whole
    expiration: str | None = None  # of an item, ISO; None where nobody knows what the label said
    lot: str | None = None
    condition: str | None = None


class PrintRun(WorkspaceTable, table=True):
    """One job on its way to a printer, so that it can be taken up again where it stopped.

    ``spec_json`` is everything that makes the same job again (designs included); ``acknowledged`` counts the labels, in
    printing order, that the printer or its queue took.
    """

    __tablename__ = "print_run"

    id: str = Field(primary_key=True)
    created_at: str = Field(default="", index=True)
    updated_at: str = ""
    title: str = ""
    kind: str = ""  # item | box | pallet | other
    media: str = ""
    dpi: int = 0
    printer_id: str = ""
    output: str = ""  # the printer's name, as it was
    draft_id: str = ""
    state: str = "printing"  # printing | done | stopped | failed | dismissed
    total: int = 0
    acknowledged: int = 0
    spec_json: str = "{}"
    problem: str = ""
    confirmation_id: str = ""  # the shipment that it is for; '' for none, or several


class PrinterRow(WorkspaceTable, table=True):
    """A printer as it was set up once: what it speaks, where it is, what is in it."""

    __tablename__ = "printer"

    id: str = Field(primary_key=True)
    name: str = ""
    language: str = "system"  # system | zpl | epl
    way: str = "system"  # system | tcp | cups | windows | file
    address: str = ""  # queue or printer name, host, file or device path
    port: int = 9100
    media: str = ""
    dpi: int = 203
    darkness: int = -1  # -1 leaves the printer's own
    speed: int = -1
    after: str = ""  # "" leaves the printer's own | tear | cut | peel
    is_default: bool = False
    updated_at: str = ""


class CalibrationRow(WorkspaceTable, table=True):
    """How far one printer is off on one medium: micrometres to the right and down, and parts per million of length."""

    __tablename__ = "calibration"

    printer_id: str = Field(primary_key=True)  # a printer's id, or "system:" and the name of a system printer
    media: str = Field(primary_key=True)
    right_um: int = 0
    down_um: int = 0
    across_ppm: int = 0
    along_ppm: int = 0
    updated_at: str = ""


class ProductCode(WorkspaceTable, table=True):
    """Which product a scanned code (UPC, EAN, ISBN, the seller's own) belongs to, as learned at this desk."""

    __tablename__ = "product_code"

    code: str = Field(primary_key=True)
    msku: str = ""
    updated_at: str = ""


class SheetPosition(WorkspaceTable, table=True):
    """The next free position on a partly used label sheet, so that it is offered again."""

    __tablename__ = "sheet_position"

    sheet: str = Field(primary_key=True)
    next_position: int = 0
    updated_at: str = ""


class SavedTracking(WorkspaceTable, table=True):
    """A tracking number typed for one box, kept from the moment it was typed."""

    __tablename__ = "saved_tracking"

    shipment_id: str = Field(primary_key=True)
    box_id: str = Field(primary_key=True)
    draft_id: str = ""
    tracking_id: str = ""
    updated_at: str = ""
