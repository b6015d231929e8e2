"""Operations that the backend has for other countries only: they are known here, and refused.

Self-ship appointments: Mexico, Brazil, Egypt, Saudi Arabia, the Emirates, India. Delivery challans: India.
"""

from __future__ import annotations

from typing import NoReturn

from fba_client.sandbox.checks import Choice, Fields, Moment
from fba_client.sandbox.inbound.api import SHIPMENT, inbound, shipment_row
from fba_client.sandbox.inbound.paging import paged
from fba_client.sandbox.operation import Call
from fba_client.sandbox.refusal import Conflict
from fba_client.sandbox.throttle import LISTS, SLOW

_REASON = Fields(
    {
        "reasonComment": Choice(
            (
                "APPOINTMENT_REQUESTED_BY_MISTAKE",
                "VEHICLE_DELAY",
                "SLOT_NOT_SUITABLE",
                "OUTSIDE_CARRIER_BUSINESS_HOURS",
                "UNFAVOURABLE_EXTERNAL_CONDITIONS",
                "PROCUREMENT_DELAY",
                "SHIPPING_PLAN_CHANGED",
                "INCREASED_QUANTITY",
                "OTHER",
            )
        )
    }
)
_SLOTS = f"{SHIPMENT}/selfShipAppointmentSlots"


def _refuse(call: Call) -> NoReturn:
    with call.market.state.read() as db:
        shipment_row(db, call)
    raise Conflict("The operation is not available in this marketplace.")


inbound("GET", f"{SHIPMENT}/deliveryChallanDocument", "getDeliveryChallanDocument", LISTS)(_refuse)
inbound("GET", _SLOTS, "getSelfShipAppointmentSlots", LISTS, query=paged(100))(_refuse)
inbound(
    "POST",
    _SLOTS,
    "generateSelfShipAppointmentSlots",
    SLOW,
    body=Fields({"desiredEndDate": Moment(), "desiredStartDate": Moment()}),
)(_refuse)
inbound("POST", f"{_SLOTS}/<slot_id>/schedule", "scheduleSelfShipAppointment", SLOW, body=_REASON)(_refuse)
inbound("PUT", f"{SHIPMENT}/selfShipAppointmentCancellation", "cancelSelfShipAppointment", SLOW, body=_REASON)(_refuse)
