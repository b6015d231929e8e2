"""Operations on transport: options and their choice, delivery windows, self-ship appointments."""

from __future__ import annotations

from collections.abc import Iterator

from fba_client.spapi.api import Api
from fba_client.spapi.models.inbound import (
    AppointmentSlot,
    CancelSelfShipAppointmentRequest,
    ConfirmTransportationOptionsRequest,
    DeliveryWindowOption,
    GenerateSelfShipAppointmentSlotsRequest,
    GenerateTransportationOptionsRequest,
    GetSelfShipAppointmentSlotsResponse,
    ListDeliveryWindowOptionsResponse,
    ListTransportationOptionsResponse,
    OperationAccepted,
    ScheduleSelfShipAppointmentRequest,
    ScheduleSelfShipAppointmentResponse,
    TransportationOption,
)


class TransportOperations(Api):
    """How and when shipments reach their centers."""

    def generate_transportation_options(
        self, plan_id: str, request: GenerateTransportationOptionsRequest
    ) -> OperationAccepted:
        """Ask for ways to move the shipments of one placement option."""
        return self._call("generateTransportationOptions", OperationAccepted, plan_id, body=request)

    def list_transportation_options(
        self, plan_id: str, *, placement_option_id: str = "", shipment_id: str = ""
    ) -> Iterator[TransportationOption]:
        """The ways that were generated, for one placement option or one shipment."""
        query = {"placementOptionId": placement_option_id, "shipmentId": shipment_id}
        for page in self._inbound_pages(
            "listTransportationOptions", ListTransportationOptionsResponse, plan_id, query=query
        ):
            yield from page.transportation_options

    def confirm_transportation_options(
        self, plan_id: str, request: ConfirmTransportationOptionsRequest
    ) -> OperationAccepted:
        """Choose one way for each shipment; cannot be undone."""
        return self._call("confirmTransportationOptions", OperationAccepted, plan_id, body=request)

    def generate_delivery_window_options(self, plan_id: str, shipment_id: str) -> OperationAccepted:
        """Ask when the center would receive a shipment."""
        return self._call("generateDeliveryWindowOptions", OperationAccepted, plan_id, shipment_id)

    def list_delivery_window_options(self, plan_id: str, shipment_id: str) -> Iterator[DeliveryWindowOption]:
        """The windows that were generated."""
        for page in self._inbound_pages(
            "listDeliveryWindowOptions", ListDeliveryWindowOptionsResponse, plan_id, shipment_id
        ):
            yield from page.delivery_window_options

    def confirm_delivery_window_options(
        self, plan_id: str, shipment_id: str, delivery_window_option_id: str
    ) -> OperationAccepted:
        """Choose a window."""
        return self._call(
            "confirmDeliveryWindowOptions", OperationAccepted, plan_id, shipment_id, delivery_window_option_id
        )

    def generate_self_ship_appointment_slots(
        self, plan_id: str, shipment_id: str, request: GenerateSelfShipAppointmentSlotsRequest
    ) -> OperationAccepted:
        """Ask for appointments to deliver a shipment oneself."""
        return self._call("generateSelfShipAppointmentSlots", OperationAccepted, plan_id, shipment_id, body=request)

    def get_self_ship_appointment_slots(self, plan_id: str, shipment_id: str) -> Iterator[AppointmentSlot]:
        """The appointments that are free."""
        for page in self._inbound_pages(
            "getSelfShipAppointmentSlots", GetSelfShipAppointmentSlotsResponse, plan_id, shipment_id
        ):
            yield from page.self_ship_appointment_slots_availability.slots

    def schedule_self_ship_appointment(
        self, plan_id: str, shipment_id: str, slot_id: str, request: ScheduleSelfShipAppointmentRequest
    ) -> ScheduleSelfShipAppointmentResponse:
        """Book an appointment, or move one to another slot."""
        return self._call(
            "scheduleSelfShipAppointment",
            ScheduleSelfShipAppointmentResponse,
            plan_id,
            shipment_id,
            slot_id,
            body=request,
        )

    def cancel_self_ship_appointment(
        self, plan_id: str, shipment_id: str, request: CancelSelfShipAppointmentRequest
    ) -> OperationAccepted:
        """Give an appointment back."""
        return self._call("cancelSelfShipAppointment", OperationAccepted, plan_id, shipment_id, body=request)
