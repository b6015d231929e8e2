"""The backend's own example answers are read without a fault."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fba_client.spapi.models import inbound, inbound_v0, reports
from fba_client.spapi.models.base import Dto
from fba_client.spapi.strict_json import parse_json

MODULES = {
    "fulfillmentInbound_2024-03-20.json": inbound,
    "fulfillmentInboundV0.json": inbound_v0,
    "reports_2021-06-30.json": reports,
}


def _examples(file: Path) -> list[tuple[str, str, bytes]]:
    """Operation, name of the answer's definition, and each example answer of success."""
    model = json.loads(file.read_text())
    found = []
    for item in model["paths"].values():
        for method in ("get", "put", "post", "delete"):
            spec = item.get(method, {})
            for status, answer in spec.get("responses", {}).items():
                if not status.startswith("2") or "schema" not in answer:
                    continue
                name = answer["schema"]["$ref"].split("/")[-1]
                cases = answer.get("x-amzn-api-sandbox", {}).get("static", [])
                cases = cases or item.get("x-amzn-api-sandbox", {}).get("static", [])
                found += [(spec["operationId"], name, json.dumps(c["response"]).encode()) for c in cases]
    return found


def _model_for(module: object, name: str) -> type[Dto] | None:
    found = getattr(module, name, None)
    if found is None and module is inbound and name.endswith("Response"):
        return inbound.OperationAccepted
    return found


@pytest.mark.parametrize("file", MODULES)
def test_example_answers_are_read(file: str, shared_folder: Path) -> None:
    read = 0
    for operation, name, raw in _examples(shared_folder / "sp-api-models" / file):
        model = _model_for(MODULES[file], name)
        if model is None:
            continue
        value = parse_json(raw)
        assert isinstance(value, dict)
        if value.get("errors") or not value:
            continue
        assert isinstance(model.model_validate(value), model), operation
        read += 1
    assert read > 0
