"""The label of one box: where it comes from and goes to, which one of how many it is, its id as bars, its content.

Source: the backend's requirements for box labels (a unique id of the backend's own for each box, ship-from, ship-to,
shipment name and id, Code 128 at least 0.5 in high; 2D content as PDF417, Data Matrix or QR).
"""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.errors import LabelError
from fba_client.labels.kinds.kind import Kind

BOX_DESIGNS = ("box", "box_letter")  # 4 x 6 in, 3-1/3 x 4 in
SYMBOLOGIES = ("pdf417", "datamatrix", "qr")
AUTOMATIC = "auto"  # the first of the design's kinds of code that has room


@dataclass(frozen=True, slots=True)
class BoxLabel(Kind):
    """What stands on the label of box ``number`` of ``total``.

    ``contents`` says in words what is in it, ``content_code`` is the text of its 2D code ('' for none), printed as
    ``symbology``, one of SYMBOLOGIES or AUTOMATIC. ``weight`` has its unit. ``design`` is one of BOX_DESIGNS.
    """

    box_id: str
    number: int
    total: int
    shipment_id: str
    shipment_name: str
    ship_from: tuple[str, ...]
    ship_to: tuple[str, ...]
    center: str
    contents: str = ""
    content_code: str = ""
    weight: str = ""
    symbology: str = "datamatrix"
    design: str = "box"

    def design_id(self) -> str:
        """See ``Kind``."""
        return self.design

    def values(self) -> dict[str, str]:
        """See ``Kind``."""
        if self.symbology not in (*SYMBOLOGIES, AUTOMATIC):
            raise LabelError("“{name}” is no kind of 2D code for a box.", name=self.symbology[:40])
        if not self.box_id:
            raise LabelError(
                "Box {number} has no id of the backend's yet.",
                advice="Confirm the shipment and sync; the ids of its boxes come with it.",
                number=self.number,
            )
        return {
            "box_id": self.box_id,
            "number": str(self.number),
            "total": str(self.total),
            "shipment_id": self.shipment_id,
            "shipment_name": self.shipment_name,
            "ship_from": "\n".join(self.ship_from),
            "ship_to": "\n".join(self.ship_to),
            "center": self.center,
            "contents": self.contents,
            "content_code": self.content_code,
            "symbology": self.symbology if self.content_code and self.symbology != AUTOMATIC else "",
            "weight": self.weight,
        }
