"""How products must be prepared: what the network knows of a SKU, what the seller told it, and who may do the work.

Since 2026-01-01 Amazon neither labels nor prepares in the United States, so owners are SELLER or NONE.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from fba_client.sandbox.catalog import Catalog
from fba_client.sandbox.checks import Many
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.inbound.api import ROOT, inbound
from fba_client.sandbox.inbound.fields import children, text, texts
from fba_client.sandbox.inbound.shapes import MARKETPLACE, MSKU, PREP_DETAILS
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.throttle import EASY

AMAZON_PREPARED_UNTIL = date(2026, 1, 1)
NO_PREP = "ITEM_NO_PREP"
LABELING = "ITEM_LABELING"


@dataclass(frozen=True, slots=True)
class Prep:
    """Category and types of preparation of one SKU; ``UNKNOWN`` until somebody classified it."""

    category: str
    types: tuple[str, ...]

    @property
    def is_needed(self) -> bool:
        """Whether units must be prepared at all, apart from their label."""
        return any(kind not in (NO_PREP, LABELING) for kind in self.types)


def prep_of(db: sqlite3.Connection, catalog: Catalog, msku: str) -> Prep:
    """What holds for ``msku`` now: the seller's own word before the network's. KeyError for an unknown SKU."""
    row = db.execute("SELECT category, types_json FROM msku_prep WHERE msku = ?", (msku,)).fetchone()
    if row is not None:
        return Prep(row["category"], tuple(json.loads(row["types_json"])))
    product = catalog.by_msku[msku]
    return Prep(product.prep_category, product.prep_types)


def owner_faults(prep: Prep, item: Json, today: date) -> list[str]:
    """Why the label and prep owners of a plan's item are refused, a sentence each."""
    msku, faults = text(item, "msku"), []
    accepted = ["SELLER"] if today >= AMAZON_PREPARED_UNTIL else ["AMAZON", "SELLER"]
    needs = {"labelOwner": True, "prepOwner": prep.is_needed}
    for role, is_needed in needs.items():
        owner = text(item, role)
        allowed = accepted if is_needed else [*accepted, "NONE"]
        if owner == "AMAZON" and owner not in allowed:
            faults.append(f"{msku}: {role} AMAZON is not accepted in the US. Accepted values: [{', '.join(allowed)}]")
        elif owner not in allowed:
            faults.append(f"{msku} requires {role} but {owner} was assigned. Accepted values: [{', '.join(allowed)}]")
    return faults


@inbound(
    "GET",
    f"{ROOT}/items/prepDetails",
    "listPrepDetails",
    EASY,
    query={"marketplaceId!": MARKETPLACE, "mskus!": Many(MSKU, 1, 100, commas=False)},
)
def list_prep_details(call: Call) -> Answer:
    """How the named SKUs must be prepared, and by whom."""
    refuse_other_marketplaces(call.text("marketplaceId"))
    mskus = [unquote(msku) for msku in call.texts("mskus")]  # %, + and comma come encoded twice
    refuse_unknown(call.market.catalog, mskus)
    today = call.market.clock.today()
    with call.market.state.read() as db:
        return {"mskuPrepDetails": [_detail(msku, prep_of(db, call.market.catalog, msku), today) for msku in mskus]}


@inbound("POST", f"{ROOT}/items/prepDetails", "setPrepDetails", EASY, body=PREP_DETAILS)
def set_prep_details(call: Call) -> Answer:
    """Begin to remember how the seller classified SKUs."""
    refuse_other_marketplaces(text(call.body, "marketplaceId"))
    refuse_unknown(call.market.catalog, [text(entry, "msku") for entry in children(call.body, "mskuPrepDetails")])
    for entry in children(call.body, "mskuPrepDetails"):
        if text(entry, "prepCategory") in ("UNKNOWN", "FC_PROVIDED") or not texts(entry, "prepTypes"):
            raise InvalidInput(f"{text(entry, 'msku')} needs a prepCategory other than UNKNOWN and its prepTypes.")
        if text(entry, "prepCategory") == "NONE" and set(texts(entry, "prepTypes")) - {NO_PREP, LABELING}:
            raise InvalidInput(f"{text(entry, 'msku')}: prepCategory NONE goes with the prepType {NO_PREP}.")
    with call.market.state.write() as db:
        return start(call.market, db, "setPrepDetails", call.body), 202


@worker("setPrepDetails")
def _remember(work: Work) -> None:
    for entry in children(work.request, "mskuPrepDetails"):
        work.db.execute(
            "INSERT INTO msku_prep VALUES (?, ?, ?) ON CONFLICT (msku)"
            " DO UPDATE SET category = excluded.category, types_json = excluded.types_json",
            (text(entry, "msku"), text(entry, "prepCategory"), json.dumps(texts(entry, "prepTypes"))),
        )


def refuse_other_marketplaces(marketplace_id: str) -> None:
    """Raise InvalidInput for any marketplace but the one that this is."""
    if marketplace_id != MARKETPLACE_ID:
        raise InvalidInput(f"The marketplace {marketplace_id[:20]} is not one of this seller's.", "BadRequest")


def refuse_unknown(catalog: Catalog, mskus: list[str]) -> None:
    """Raise InvalidInput that names every SKU which the seller does not have."""
    unknown = [msku for msku in mskus if msku not in catalog.by_msku]
    if unknown:
        raise InvalidInput([f"The requested MSKU {msku} is not valid." for msku in unknown], "BadRequest")


def _detail(msku: str, prep: Prep, today: date) -> Json:
    detail: Json = {"msku": msku, "prepCategory": prep.category, "prepTypes": list(prep.types)}
    if today >= AMAZON_PREPARED_UNTIL and prep.category != "UNKNOWN":
        detail["labelOwnerConstraint"] = "SELLER_ONLY"
        if prep.is_needed:
            detail |= {"prepOwnerConstraint": "SELLER_ONLY", "allOwnersConstraint": "MUST_MATCH"}
    return detail
