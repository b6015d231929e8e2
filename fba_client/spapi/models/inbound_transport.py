"""Transport of the inbound API: carriers, quotes, delivery windows, self-ship appointments."""

from __future__ import annotations

from decimal import Decimal

from fba_client.spapi.models.base import Dto, Many, Page, Text, Time
from fba_client.spapi.models.inbound_common import ContactInformation, Currency, Incentive, WindowInput
from fba_client.spapi.models.inbound_packing import PalletInput


class Carrier(Dto):
    """A carrier by name and code."""

    alpha_code: Text = ""
    name: Text = ""


class CarrierAppointment(Dto):
    """When the carrier comes."""

    end_time: Time
    start_time: Time


class Quote(Dto):
    """What a carrier asks, until when the price holds and may be voided."""

    cost: Currency
    expiration: Time | None = None
    voidable_until: Time | None = None


class TransportationOption(Dto):
    """A way to move one shipment."""

    carrier: Carrier
    preconditions: Many[str]
    shipment_id: str
    shipping_mode: str
    shipping_solution: str
    transportation_option_id: str
    carrier_appointment: CarrierAppointment | None = None
    quote: Quote | None = None


class ListTransportationOptionsResponse(Page):
    """One page of transportation options."""

    transportation_options: Many[TransportationOption]


class TransportationSelection(Dto):
    """The way chosen for one shipment."""

    shipment_id: str
    transportation_option_id: str
    contact_information: ContactInformation | None = None


class ConfirmTransportationOptionsRequest(Dto):
    """One way for each shipment of a plan; cannot be undone."""

    transportation_selections: Many[TransportationSelection]


class FreightInformation(Dto):
    """Declared value and freight class of a pallet shipment."""

    declared_value: Currency | None = None
    freight_class: Text = ""


class ShipmentTransportationConfiguration(Dto):
    """When and how one shipment can be picked up."""

    ready_to_ship_window: WindowInput
    shipment_id: str
    contact_information: ContactInformation | None = None
    freight_information: FreightInformation | None = None
    pallets: Many[PalletInput] = ()


class GenerateTransportationOptionsRequest(Dto):
    """Ask for ways to move the shipments of one placement option."""

    placement_option_id: str
    shipment_transportation_configurations: Many[ShipmentTransportationConfiguration]


class DeliveryWindowOption(Dto):
    """A span in which the center would receive a shipment (AVAILABLE, CONGESTED...)."""

    availability_type: str
    delivery_window_option_id: str
    end_date: Time
    start_date: Time
    valid_until: Time
    discounts: Many[Incentive] = ()


class ListDeliveryWindowOptionsResponse(Page):
    """One page of delivery window options."""

    delivery_window_options: Many[DeliveryWindowOption]


class AppointmentSlotTime(Dto):
    """Begin and end of a self-ship appointment."""

    end_time: Time
    start_time: Time


class AppointmentSlot(Dto):
    """A free self-ship appointment."""

    slot_id: str
    slot_time: AppointmentSlotTime


class SelfShipAppointmentSlotsAvailability(Dto):
    """Free self-ship appointments, until they expire."""

    expires_at: Time | None = None
    slots: Many[AppointmentSlot] = ()


class GetSelfShipAppointmentSlotsResponse(Page):
    """One page of free appointments."""

    self_ship_appointment_slots_availability: SelfShipAppointmentSlotsAvailability


class SelfShipAppointmentDetails(Dto):
    """A self-ship appointment that was made."""

    appointment_id: Decimal | None = None
    appointment_slot_time: AppointmentSlotTime | None = None
    appointment_status: Text = ""


class GenerateSelfShipAppointmentSlotsRequest(Dto):
    """The days wanted for a self-ship appointment."""

    desired_end_date: Time | None = None
    desired_start_date: Time | None = None


class ScheduleSelfShipAppointmentRequest(Dto):
    """Book a slot; a reason is given when one is moved."""

    reason_comment: Text = ""


class ScheduleSelfShipAppointmentResponse(Dto):
    """The answer with the appointment made."""

    self_ship_appointment_details: SelfShipAppointmentDetails


class CancelSelfShipAppointmentRequest(Dto):
    """Give an appointment back, with a reason."""

    reason_comment: Text = ""
