"""The whole state of one draft as frozen values: what was entered on this desk, and what the backend answered."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.domain.items import ItemLine
from fba_client.domain.money import Money
from fba_client.domain.packing import BoxSpec
from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.errors import Problem
from fba_client.queries.centers import CenterPlace
from fba_client.queries.shipment_details import ShipmentBoxRow, is_partnered
from fba_client.store.drafts import FIXED, DraftState
from fba_client.store.outbox_entry import SETTLED, UNDER_WAY, ActionName, EntryState


@dataclass(frozen=True, slots=True)
class OutboxStep:
    """One thing that the draft asks of the backend, with where it stands and, when refused, why."""

    entry_id: str
    action: ActionName
    state: EntryState
    attempts: int
    updated_at: str
    message: str = ""
    advice: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftItemRow:
    """A line of what to send beside what the inventory knows of its SKU; ``known`` is False for a SKU it lacks."""

    line: ItemLine
    title: str
    fnsku: str
    known: bool
    available: int
    inbound: int


@dataclass(frozen=True, slots=True)
class PlacementShare:
    """What one center would get."""

    shipment_id: str
    place: CenterPlace
    units: int
    skus: int


@dataclass(frozen=True, slots=True)
class PlacementChoice:
    """One way to split the shipment: what it costs (fees less discounts), until when, and who gets what."""

    option_id: str
    status: str
    fees: Money
    discounts: Money
    expires_at: str
    shares: tuple[PlacementShare, ...]

    @property
    def cost(self) -> Money:
        """What is to be paid for this placement."""
        return Money(self.fees.minor - self.discounts.minor, self.fees.currency)


@dataclass(frozen=True, slots=True)
class TransportChoice:
    """One way to move one shipment; ``cost`` is None where the backend gave no quote."""

    option_id: str
    carrier: str
    mode: str
    solution: str
    cost: Money | None
    quote_expires_at: str
    voidable_until: str
    needs_delivery_window: bool

    @property
    def is_partnered(self) -> bool:
        """Whether it is billed by the backend's partnered carrier."""
        return is_partnered(self.solution)


@dataclass(frozen=True, slots=True)
class PlannedShipment:
    """One shipment of the chosen placement: where it goes, how it may travel, its boxes once they are known."""

    shipment_id: str
    confirmation_id: str
    name: str
    status: str
    place: CenterPlace
    destination_text: str
    units: int
    skus: int
    options: tuple[TransportChoice, ...]
    chosen_option_id: str
    delivery_window: tuple[str, str]
    boxes: tuple[ShipmentBoxRow, ...]

    @property
    def chosen(self) -> TransportChoice | None:
        """The way chosen for it, when there is one."""
        return next((option for option in self.options if option.option_id == self.chosen_option_id), None)


@dataclass(frozen=True, slots=True)
class DraftView:
    """Everything the assistant draws; ``step`` is the furthest step that may be shown."""

    draft_id: str
    name: str
    step: DraftStep
    state: DraftState
    plan_id: str
    placement_option_id: str
    ready_to_ship_on: str
    items: tuple[DraftItemRow, ...]
    boxes: tuple[BoxSpec, ...]
    unpacked: dict[str, int]
    placements: tuple[PlacementChoice, ...]
    shipments: tuple[PlannedShipment, ...]
    outbox: tuple[OutboxStep, ...]

    @property
    def lines(self) -> tuple[ItemLine, ...]:
        """What to send, as the services take it."""
        return tuple(item.line for item in self.items)

    @property
    def units(self) -> int:
        """Units over all lines."""
        return sum(item.line.quantity for item in self.items)

    @property
    def box_count(self) -> int:
        """Boxes over all kinds."""
        return sum(box.count for box in self.boxes)

    @property
    def is_confirmed(self) -> bool:
        """Whether the shipment was confirmed for good."""
        return self.state in FIXED

    @property
    def open_entries(self) -> tuple[OutboxStep, ...]:
        """What has been asked and is not settled yet, in order."""
        return tuple(entry for entry in self.outbox if entry.state not in SETTLED)

    @property
    def blocking(self) -> OutboxStep | None:
        """The entry that was refused or whose answer was lost, and that holds back those behind it."""
        stuck = (EntryState.REJECTED, EntryState.UNKNOWN)
        return next((entry for entry in self.outbox if entry.state in stuck), None)

    @property
    def is_under_way(self) -> bool:
        """Whether the backend is at work on it, so that items and boxes cannot be edited just now."""
        return any(entry.state in UNDER_WAY for entry in self.outbox)

    @property
    def placement(self) -> PlacementChoice | None:
        """The placement chosen, when there is one."""
        return next((option for option in self.placements if option.option_id == self.placement_option_id), None)

    @property
    def transport_chosen(self) -> bool:
        """Whether each shipment has its way."""
        return bool(self.shipments) and all(shipment.chosen is not None for shipment in self.shipments)

    def has_reached(self, step: DraftStep) -> bool:
        """Whether ``step`` may be shown."""
        return STEPS.index(step) <= STEPS.index(self.step)
