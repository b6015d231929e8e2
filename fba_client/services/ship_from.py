"""The address that a shipment leaves from, checked against what the backend takes (AddressInput, 2024-03-20)."""

from __future__ import annotations

from fba_client.domain.ids import text_fault
from fba_client.errors import DraftError
from fba_client.faults import RowFault
from fba_client.phrases import Phrase
from fba_client.settings import ShipFromSettings

# our field, the backend's, words for people, most characters, required
_FIELDS = (
    ("name", "name", Phrase("the name"), 50, True),
    ("company", "companyName", Phrase("the company"), 50, False),
    ("line1", "addressLine1", Phrase("the street"), 180, True),
    ("line2", "addressLine2", Phrase("the second line"), 60, False),
    ("city", "city", Phrase("the city"), 30, True),
    ("state", "stateOrProvinceCode", Phrase("the state"), 64, False),
    ("postal_code", "postalCode", Phrase("the postal code"), 32, True),
    ("country", "countryCode", Phrase("the country"), 2, True),
    ("phone", "phoneNumber", Phrase("the phone number"), 20, True),
    ("email", "email", Phrase("the e-mail address"), 1024, False),
)


def address_of(ship_from: ShipFromSettings) -> dict[str, str]:
    """The address as the backend takes it, by its own field names. Raises DraftError naming each field to mend."""
    address: dict[str, str] = {}
    faults: list[RowFault] = []
    for name, wire_name, words, longest, required in _FIELDS:
        value = str(getattr(ship_from, name)).strip()
        if not value and (required or (name == "state" and ship_from.country == "US")):
            faults.append(RowFault(-1, name, Phrase("{words} is missing", words=words)))
        elif len(value) > longest or text_fault(value):
            too_long = Phrase("{words} must be at most {most} plain characters", words=words, most=longest)
            faults.append(RowFault(-1, name, too_long))
        elif value:
            address[wire_name] = value
    if faults:
        raise DraftError(
            "The address that the shipment leaves from is not complete.",
            faults=faults,
            field="ship_from",
            advice="Fill it in under Settings, Ship from.",
        )
    return address
