"""What people call the parts of a design: its title, its values, the words they choose from, and its types of fields.

In a design's file a value has a name (``weight_lb``), which the command line and whoever writes designs use; a person
who fills a label in reads words. They are phrases, which the window translates; what is somebody's own stays as it is.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fba_client.labels.designs import model
from fba_client.labels.designs.model import Design
from fba_client.paths import resource
from fba_client.phrases import Phrase

_VALUES = {
    "asin": Phrase("ASIN"),
    "box_id": Phrase("Box ID"),
    "center": Phrase("Fulfillment center"),
    "code": Phrase("Code"),
    "code_place": Phrase("Place of the code"),
    "code_size": Phrase("Size of the code"),
    "condition": Phrase("Condition"),
    "content_code": Phrase("Contents as 2D code"),
    "contents": Phrase("Contents"),
    "count": Phrase("Units in the set"),
    "ean": Phrase("EAN"),
    "expiration": Phrase("Expiration date"),
    "fnsku": Phrase("FNSKU"),
    "heading": Phrase("Heading"),
    "language": Phrase("Language"),
    "location": Phrase("Location"),
    "lot": Phrase("Lot code"),
    "msku": Phrase("MSKU"),
    "note": Phrase("Note"),
    "number": Phrase("Number"),
    "opening_in": Phrase("Opening in inches"),
    "pallet_id": Phrase("Pallet ID"),
    "seller_line": Phrase("Line of your own"),
    "ship_from": Phrase("Ship from"),
    "ship_to": Phrase("Ship to"),
    "shipment_id": Phrase("Shipment ID"),
    "shipment_name": Phrase("Shipment name"),
    "side": Phrase("Side of the pallet"),
    "sides": Phrase("Sides with a label"),
    "sku": Phrase("SKU"),
    "symbology": Phrase("Kind of 2D code"),
    "text": Phrase("Text"),
    "title": Phrase("Title"),
    "total": Phrase("Total"),
    "upc": Phrase("UPC"),
    "weight": Phrase("Weight"),
    "weight_kg": Phrase("Weight in kilograms"),
    "weight_lb": Phrase("Weight in pounds"),
}
_CHOICES = {
    "above": Phrase("Above the text"),
    "datamatrix": Phrase("Data Matrix"),
    "de": Phrase("German"),
    "dense": Phrase("Dense"),
    "en": Phrase("English"),
    "full": Phrase("As large as there is room"),
    "large": Phrase("Large"),
    "left": Phrase("At the left"),
    "pdf417": Phrase("PDF417"),
    "qr": Phrase("QR code"),
    "usual": Phrase("Usual"),
}
_TYPES = {
    model.TEXT: Phrase("text"),
    model.CODE128: Phrase("bar code"),
    model.PDF417: Phrase("PDF417 code"),
    model.DATAMATRIX: Phrase("Data Matrix code"),
    model.QR: Phrase("QR code"),
    model.FRAME: Phrase("box"),
    model.LINE: Phrase("line"),
    model.SHAPE: Phrase("drawing"),
    model.IMAGE: Phrase("image"),
}


def title_words(design: Design) -> str:
    """The title: a phrase where the design is one that ships."""
    return Phrase(design.title) if _ships(design) else design.title


def about_words(design: Design) -> str:
    """What is said about the design, likewise."""
    return Phrase(design.about) if _ships(design) else design.about


def value_words(name: str) -> str:
    """The caption of a value: “weight_lb” is “Weight in pounds”, and a name of the person's own such as “pick_list” is
    “Pick list”."""
    known = _VALUES.get(name)
    words = name.replace("_", " ").split()
    return known or (" ".join([words[0][:1].upper() + words[0][1:], *words[1:]]) if words else "")


def choice_words(word: str) -> str:
    """One of the words that a value may be: “qr” is “QR code”; one of the person's own as it is."""
    return _CHOICES.get(word, word)


def type_words(kind: str) -> str:
    """A type of field within a sentence."""
    return _TYPES.get(kind, kind)


def _ships(design: Design) -> bool:
    return design.folder is not None and design.folder == _shipped_folder()


@lru_cache(maxsize=1)
def _shipped_folder() -> Path:
    return resource("label_designs")
