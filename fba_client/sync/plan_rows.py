"""From the inbound API's objects to rows of the cache: money to minor units, measures to tenths and hundredths."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal

from fba_client.domain.money import Money
from fba_client.domain.packing import BoxSize
from fba_client.domain.times import iso_seconds
from fba_client.spapi.models.inbound import (
    Address,
    Box,
    Dimensions,
    InboundPlan,
    InboundPlanSummary,
    Incentive,
    Item,
    PackingOption,
    PlacementOption,
    Shipment,
    TransportationOption,
    Weight,
)
from fba_client.store.bulk import Row

_IN_PER = {"IN": Decimal(1), "CM": 1 / Decimal("2.54")}
_LB_PER = {"LB": Decimal(1), "KG": 1 / Decimal("0.45359237")}


def plan_row(plan: InboundPlan | InboundPlanSummary, now: datetime) -> Row:
    """A row of ``inbound_plan``."""
    return {
        "plan_id": plan.inbound_plan_id,
        "name": plan.name,
        "status": plan.status,
        "created_at": iso_seconds(plan.created_at),
        "updated_at": iso_seconds(plan.last_updated_at),
        "fetched_at": iso_seconds(now),
    }


def packing_rows(option: PackingOption, group_id: str, items: Iterable[Item]) -> list[Row]:
    """Rows of ``packing_group_item`` for one group of an option."""
    return [
        {
            "packing_option_id": option.packing_option_id,
            "packing_group_id": group_id,
            "msku": item.msku,
            "expiration": item.expiration,
            "quantity": item.quantity,
            "option_status": option.status,
        }
        for item in items
    ]


def placement_row(option: PlacementOption, now: datetime) -> Row:
    """A row of ``placement_option``."""
    fees, discounts = _total(option.fees), _total(option.discounts)
    return {
        "placement_option_id": option.placement_option_id,
        "status": option.status,
        "fees_minor": fees.minor,
        "discounts_minor": abs(discounts.minor),
        "currency": fees.currency if option.fees else discounts.currency,
        "expires_at": _time(option.expiration),
        "fetched_at": iso_seconds(now),
    }


def shipment_row(plan_id: str, shipment: Shipment, now: datetime) -> Row:
    """A row of ``plan_shipment``."""
    window = shipment.selected_delivery_window
    return {
        "shipment_id": shipment.shipment_id,
        "plan_id": plan_id,
        "placement_option_id": shipment.placement_option_id,
        "confirmation_id": shipment.shipment_confirmation_id,
        "name": shipment.name,
        "status": shipment.status,
        "center": shipment.destination.warehouse_id,
        "destination_text": _lines(shipment.destination.address),
        "source_text": _lines(shipment.source.address),
        "reference_id": shipment.amazon_reference_id,
        "transportation_option_id": shipment.selected_transportation_option_id,
        "delivery_window_start": _time(window.start_date) if window else "",
        "delivery_window_end": _time(window.end_date) if window else "",
        "fetched_at": iso_seconds(now),
    }


def shipment_item_rows(items: Iterable[Item]) -> list[Row]:
    """Rows of ``plan_shipment_item``."""
    return [
        {
            "msku": item.msku,
            "expiration": item.expiration,
            "lot": item.manufacturing_lot_code,
            "fnsku": item.fnsku,
            "asin": item.asin,
            "quantity": item.quantity,
            "label_owner": item.label_owner,
        }
        for item in items
    ]


def box_rows(boxes: Iterable[Box], tracking: dict[str, str]) -> list[Row]:
    """Rows of ``plan_shipment_box`` in the backend's order; ``tracking`` has the number that it knows for a box id."""
    return [
        {
            "box_id": box.box_id or box.package_id,
            "position": position,
            "package_id": box.package_id,
            "weight_hundredths_lb": weight_hundredths_lb(box.weight),
            **asdict(box_size(box.dimensions)),
            "contents_json": _contents(box),
            "tracking_id": tracking.get(box.box_id, ""),
        }
        for position, box in enumerate(boxes)
    ]


def tracking_of(shipment: Shipment) -> dict[str, str]:
    """The tracking number that the backend holds for each box id."""
    detail = shipment.tracking_details
    parcels = detail.spd_tracking_detail.spd_tracking_items if detail and detail.spd_tracking_detail else ()
    return {parcel.box_id: parcel.tracking_id for parcel in parcels if parcel.tracking_id}


def box_size(dimensions: Dimensions | None) -> BoxSize:
    """The measures in tenths of an inch, zeros where there are none."""
    if dimensions is None:
        return BoxSize(0, 0, 0)
    factor = 10 * _IN_PER.get(dimensions.unit_of_measurement, Decimal(1))
    sides = (dimensions.length, dimensions.width, dimensions.height)
    return BoxSize(*(_whole(side * factor) for side in sides))


def weight_hundredths_lb(weight: Weight | None) -> int:
    """The weight in hundredths of a pound, 0 where there is none."""
    return _whole(100 * weight.value * _LB_PER.get(weight.unit, Decimal(1))) if weight else 0


def transport_row(plan_id: str, placement_option_id: str, option: TransportationOption, now: datetime) -> Row:
    """A row of ``transportation_option``."""
    quote = option.quote
    cost = Money.from_amount(quote.cost.amount, quote.cost.code) if quote else None
    return {
        "transportation_option_id": option.transportation_option_id,
        "plan_id": plan_id,
        "placement_option_id": placement_option_id,
        "carrier_name": option.carrier.name,
        "carrier_code": option.carrier.alpha_code,
        "shipping_mode": option.shipping_mode,
        "shipping_solution": option.shipping_solution,
        "preconditions": ",".join(option.preconditions),
        "cost_minor": cost.minor if cost else None,
        "currency": cost.currency if cost else "USD",
        "quote_expires_at": _time(quote.expiration) if quote else "",
        "voidable_until": _time(quote.voidable_until) if quote else "",
        "fetched_at": iso_seconds(now),
    }


def _total(incentives: Iterable[Incentive]) -> Money:
    amounts = [Money.from_amount(incentive.value.amount, incentive.value.code) for incentive in incentives]
    return sum(amounts[1:], amounts[0]) if amounts else Money(0)


def _time(moment: datetime | None) -> str:
    return iso_seconds(moment) if moment else ""


def _lines(address: Address | None) -> str:
    if address is None:
        return ""
    city = f"{address.city}, {address.state_or_province_code} {address.postal_code}".replace(",  ", ", ")
    lines = (address.name, address.address_line1, address.address_line2, city, address.country_code)
    return "\n".join(line for line in lines if line)


def _whole(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_HALF_EVEN))


def _contents(box: Box) -> str:
    rows = [
        {
            "msku": item.msku,
            "fnsku": item.fnsku,
            "quantity": item.quantity,
            "expiration": item.expiration,
            "lot": item.manufacturing_lot_code,
        }
        for item in box.items
    ]
    return json.dumps(rows, ensure_ascii=False)
