"""Item labels as the backend draws them: on a sheet of its list, or for a thermal printer of any size."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from fba_client.sandbox.checks import Choice, Fields, Many, Number, Text, Whole
from fba_client.sandbox.clock import iso
from fba_client.sandbox.inbound.api import ROOT, inbound
from fba_client.sandbox.inbound.fields import children, number, text, whole
from fba_client.sandbox.inbound.prep import refuse_other_marketplaces, refuse_unknown
from fba_client.sandbox.inbound.shapes import MARKETPLACE, MSKU
from fba_client.sandbox.labels.downloads import publish
from fba_client.sandbox.labels.kinds import ItemLabel
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.throttle import EASY

DOCUMENT_URL_S = 300
_ITEM_LABELS = Fields(
    {
        "height": Number(above=24.999, high=100),
        "labelType!": Choice(("STANDARD_FORMAT", "THERMAL_PRINTING")),
        "localeCode": Text(5, 5, "[a-z]{2}_[A-Z]{2}"),
        "marketplaceId!": MARKETPLACE,
        "mskuQuantities!": Many(Fields({"msku!": MSKU, "quantity!": Whole(1, 10_000)}), 1, 100),
        "pageType": Choice(
            ("A4_21", "A4_24", "A4_24_64x33", "A4_24_66x35", "A4_24_70x36", "A4_24_70x37", "A4_24i", "A4_27",
             "A4_40_52x29", "A4_44_48x25", "Letter_30")
        ),
        "width": Number(above=24.999, high=100),
    }
)  # fmt: skip
_CONDITIONS = {"NewItem": "New", "UsedLikeNew": "Used - Like New", "UsedVeryGood": "Used - Very Good"}


@inbound("POST", f"{ROOT}/items/labels", "createMarketplaceItemLabels", EASY, body=_ITEM_LABELS)
def create_marketplace_item_labels(call: Call) -> Answer:
    """The address of a PDF with item labels on a sheet or for a thermal printer."""
    from fba_client.sandbox.labels.item_labels import SHEETS, draw_item_labels, thermal  # noqa: PLC0415 - ReportLab

    refuse_other_marketplaces(text(call.body, "marketplaceId"))
    wanted = children(call.body, "mskuQuantities")
    refuse_unknown(call.market.catalog, [text(entry, "msku") for entry in wanted])
    for name in _missing(call.body):
        raise InvalidInput(f"{name} is required for {text(call.body, 'labelType')}.", "BadRequest")
    if text(call.body, "labelType") == "THERMAL_PRINTING":
        sheet = thermal(number(call.body, "width"), number(call.body, "height"))
    else:
        sheet = SHEETS[text(call.body, "pageType")]
    labels = []
    for entry in wanted:
        product = call.market.catalog.by_msku[text(entry, "msku")]
        condition = _CONDITIONS.get(product.condition, product.condition)
        labels.append(ItemLabel(product.fnsku, product.title, condition, whole(entry, "quantity")))
    try:
        content = draw_item_labels(labels, sheet)
    except ValueError as error:
        raise InvalidInput(str(error), "BadRequest") from error
    uri = publish(call.market, content, DOCUMENT_URL_S)
    expires = datetime.fromtimestamp(call.market.clock.wall() + DOCUMENT_URL_S, UTC)
    return {"documentDownloads": [{"downloadType": "URL", "uri": uri, "expiration": iso(expires)}]}


def _missing(body: Json) -> Sequence[str]:
    needed = ("width", "height") if text(body, "labelType") == "THERMAL_PRINTING" else ("pageType",)
    return [name for name in needed if name not in body]
