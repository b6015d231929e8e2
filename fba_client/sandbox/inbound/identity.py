"""Identifiers as the backend makes them, and the same ones again for the same seed and the same order of requests."""

from __future__ import annotations

import random
import uuid

_CODE = "0123456789BCDFGHJKLMNPQRSTVWXYZ"


def uuid_text(dice: random.Random) -> str:
    """36 characters: an operation id, or the part of any other id after its prefix."""
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


def new_id(prefix: str, dice: random.Random) -> str:
    """38 characters that begin with two letters: wf plan, po packing option, pg packing group, pl placement option,
    sh shipment, to transportation option, dw delivery window, pk box or pallet."""
    return prefix + uuid_text(dice)


def confirmation_id(dice: random.Random) -> str:
    """A shipment's id on labels: ``FBA19`` and seven letters or digits."""
    return "FBA19" + "".join(dice.choices(_CODE, k=7))


def box_id(shipment_confirmation_id: str, number: int) -> str:
    """The id of box ``number`` (from 1) of a confirmed shipment."""
    return f"{shipment_confirmation_id}U{number:06d}"


def tracking_id(dice: random.Random) -> str:
    """A parcel carrier's tracking number: 1Z, a shipper's six characters, a service and eight digits."""
    shipper = "".join(dice.choices(_CODE, k=6))
    return f"1Z{shipper}03{dice.randrange(10**8):08d}"
