"""The operations table against the models that the backend publishes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from fba_client.spapi.operations_table import OPERATIONS

MODELS = {
    "fulfillmentInbound_2024-03-20.json": 45,
    "fulfillmentInboundV0.json": 6,
    "fbaInventory.json": 1,
    "reports_2021-06-30.json": 9,
}
METHODS = ("get", "put", "post", "delete")


def _documented(shared: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for file in MODELS:
        model = json.loads((shared / "sp-api-models" / file).read_text())
        for path, item in model["paths"].items():
            for method in METHODS:
                if method in item:
                    found[item[method]["operationId"]] = item[method] | {"path": path, "method": method.upper()}
    return found


def test_every_documented_operation_is_there_with_its_method_and_path(shared_folder: Path) -> None:
    documented = _documented(shared_folder)
    assert len(OPERATIONS) == sum(MODELS.values())
    for operation in OPERATIONS.values():
        assert (operation.method, operation.path) == (
            documented[operation.name]["method"],
            documented[operation.name]["path"],
        )


def test_usage_plans_are_the_documented_ones(shared_folder: Path) -> None:
    for name, spec in _documented(shared_folder).items():
        plan = re.search(r"\|\s*([0-9.]+)\s*\|\s*([0-9.]+)\s*\|", str(spec.get("description", "")))
        if plan and name in OPERATIONS:
            assert (OPERATIONS[name].rate, OPERATIONS[name].burst) == (float(plan[1]), int(plan[2])), name


def test_page_caps_bodies_and_statuses_are_the_documented_ones(shared_folder: Path) -> None:
    documented = _documented(shared_folder)
    for operation in OPERATIONS.values():
        spec = documented[operation.name]
        parameters: list[dict[str, object]] = spec.get("parameters", [])  # type: ignore[assignment]
        sizes = [p.get("maximum") for p in parameters if p.get("name") == "pageSize"]
        if sizes:
            assert operation.page_cap == sizes[0], operation.name
        assert operation.has_body == any(p.get("in") == "body" for p in parameters), operation.name
        responses: dict[str, dict[str, object]] = spec["responses"]  # type: ignore[assignment]
        success = next(status for status in responses if status.startswith("2"))
        assert operation.status == int(success), operation.name
        assert operation.has_answer == ("schema" in responses[success]), operation.name


def test_ids_are_encoded_whole_so_that_none_can_leave_its_place_in_the_path() -> None:
    path = OPERATIONS["getShipment"].path_for("wf/../x", "sh?y#z")
    assert path.endswith("/inboundPlans/wf%2F..%2Fx/shipments/sh%3Fy%23z")


@pytest.mark.parametrize("ids", [(), ("one", ""), ("one", "two", "three")])
def test_a_path_is_refused_when_its_ids_are_missing_or_too_many(ids: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="getShipment needs inboundPlanId, shipmentId"):
        OPERATIONS["getShipment"].path_for(*ids)
