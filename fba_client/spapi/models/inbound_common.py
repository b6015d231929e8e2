"""Parts that many inbound objects share: addresses, measures, money, documents, asynchronous operations."""

from __future__ import annotations

from decimal import Decimal

from fba_client.spapi.models.base import Dto, Many, Text, Time


class Address(Dto):
    """A postal address as the backend states it."""

    address_line1: str
    city: str
    country_code: str
    name: str
    postal_code: str
    address_line2: Text = ""
    company_name: Text = ""
    district_or_county: Text = ""
    email: Text = ""
    phone_number: Text = ""
    state_or_province_code: Text = ""


class AddressInput(Dto):
    """A postal address that we send; the phone number is required."""

    address_line1: str
    city: str
    country_code: str
    name: str
    phone_number: str
    postal_code: str
    address_line2: Text = ""
    company_name: Text = ""
    district_or_county: Text = ""
    email: Text = ""
    state_or_province_code: Text = ""


class ContactInformation(Dto):
    """Whom the carrier may call about a shipment."""

    name: str
    phone_number: str
    email: Text = ""


class Currency(Dto):
    """An amount of money in major units, exact, with its ISO 4217 code."""

    amount: Decimal
    code: str


class Dimensions(Dto):
    """Outer measures in ``unit_of_measurement`` (IN or CM)."""

    height: Decimal
    length: Decimal
    unit_of_measurement: str
    width: Decimal


class Weight(Dto):
    """A weight in ``unit`` (LB or KG)."""

    unit: str
    value: Decimal


class WeightRange(Dto):
    """Least and greatest weight in ``unit``."""

    maximum: Decimal
    minimum: Decimal
    unit: str


class Region(Dto):
    """Where something goes: country, state, or one fulfillment center."""

    country_code: Text = ""
    state: Text = ""
    warehouse_id: Text = ""


class Window(Dto):
    """A span of time; ``editable_until`` says how long it may be changed."""

    end: Time
    start: Time
    editable_until: Time | None = None


class WindowInput(Dto):
    """When a shipment is ready for the carrier."""

    start: Time


class Incentive(Dto):
    """One fee or discount: what it is for and its value."""

    description: str
    target: str
    type: str
    value: Currency


class DocumentDownload(Dto):
    """A short-lived address of a document; fetch it without the token."""

    download_type: str
    uri: str
    expiration: Time | None = None


class OperationProblem(Dto):
    """One reason why an asynchronous operation failed, or a warning."""

    code: str
    message: str
    severity: str
    details: Text = ""


class InboundOperationStatus(Dto):
    """Where an asynchronous operation stands: SUCCESS, FAILED, IN_PROGRESS, or a word not known yet."""

    operation: str
    operation_id: str
    operation_problems: Many[OperationProblem]
    operation_status: str


class OperationAccepted(Dto):
    """The answer to every asynchronous operation: accepted, not done; poll ``operation_id``."""

    operation_id: str
