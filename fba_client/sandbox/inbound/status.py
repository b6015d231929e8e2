"""How far an asynchronous operation got."""

from __future__ import annotations

from fba_client.sandbox.inbound.api import ROOT, inbound
from fba_client.sandbox.inbound.fields import load_all
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import NotFound
from fba_client.sandbox.throttle import LISTS


@inbound("GET", f"{ROOT}/operations/<operation_id>", "getInboundOperationStatus", LISTS)
def get_inbound_operation_status(call: Call) -> Answer:
    """IN_PROGRESS, SUCCESS (perhaps with warnings) or FAILED with its problems."""
    with call.market.state.read() as db:
        row = db.execute(
            "SELECT * FROM inbound_operation WHERE operation_id = ?", (call.path["operation_id"],)
        ).fetchone()
    if row is None:
        raise NotFound("operation", call.path["operation_id"])
    return {
        "operationId": row["operation_id"],
        "operation": row["name"],
        "operationStatus": row["status"],
        "operationProblems": [*load_all(row["problems_json"])],
    }
