"""The backend's objects as rows of the cache: exact money, rounded measures, no invented values."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from fba_client.domain.packing import BoxSize
from fba_client.spapi.models.inbound import (
    Box,
    Carrier,
    Currency,
    Dimensions,
    Incentive,
    PlacementOption,
    Quote,
    TransportationOption,
    Weight,
)
from fba_client.sync.plan_rows import box_rows, box_size, placement_row, transport_row, weight_hundredths_lb

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def money(amount: str, kind: str = "FEE") -> Incentive:
    value = Currency(amount=Decimal(amount), code="USD")
    return Incentive(description="Placement", target="Placement Services", type=kind, value=value)


def test_fees_and_discounts_are_added_up_in_cents() -> None:
    option = PlacementOption(
        discounts=(money("-1.10", "DISCOUNT"),),
        fees=(money("0.10"), money("0.20")),
        placement_option_id="pl",
        shipment_ids=(),
        status="OFFERED",
    )
    row = placement_row(option, NOW)
    assert (row["fees_minor"], row["discounts_minor"], row["currency"]) == (30, 110, "USD")
    assert row["expires_at"] == ""


@pytest.mark.parametrize(
    ("unit", "side", "tenths"),
    [("IN", "12.5", 125), ("CM", "25.4", 100), ("CM", "30", 118), ("IN", "0.04", 0)],
)
def test_measures_come_in_inches_and_centimetres(unit: str, side: str, tenths: int) -> None:
    length = Decimal(side)
    found = box_size(Dimensions(height=length, length=length, unit_of_measurement=unit, width=length))
    assert found == BoxSize(tenths, tenths, tenths)


@pytest.mark.parametrize(("unit", "value", "hundredths"), [("LB", "5.5", 550), ("KG", "10", 2205)])
def test_weights_come_in_pounds_and_kilograms(unit: str, value: str, hundredths: int) -> None:
    assert weight_hundredths_lb(Weight(unit=unit, value=Decimal(value))) == hundredths


def test_boxes_keep_the_order_of_the_backend_and_their_tracking_number() -> None:
    boxes = [Box(package_id=f"pk{n}", box_id=f"FBA1U{n:06}") for n in (11, 2, 1)]
    rows = box_rows(boxes, {"FBA1U000002": "1Z"})
    assert [(row["box_id"], row["position"], row["tracking_id"]) for row in rows] == [
        ("FBA1U000011", 0, ""),
        ("FBA1U000002", 1, "1Z"),
        ("FBA1U000001", 2, ""),
    ]


def test_an_option_without_a_quote_has_no_cost() -> None:
    option = TransportationOption(
        carrier=Carrier(name="UPS"),
        preconditions=("CONFIRMED_DELIVERY_WINDOW", "OTHER"),
        shipment_id="sh",
        shipping_mode="GROUND_SMALL_PARCEL",
        shipping_solution="USE_YOUR_OWN_CARRIER",
        transportation_option_id="to",
    )
    row = transport_row("wf", "pl", option, NOW)
    assert row["cost_minor"] is None
    assert row["preconditions"] == "CONFIRMED_DELIVERY_WINDOW,OTHER"
    quoted = option.model_copy(update={"quote": Quote(cost=Currency(amount=Decimal("19.99"), code="USD"))})
    assert transport_row("wf", "pl", quoted, NOW)["cost_minor"] == 1999
