"""Who labels and prepares each SKU: the seller, unless the backend demands otherwise.

Sources: listPrepDetails (constraints AMAZON_ONLY, SELLER_ONLY, NONE_ONLY; MUST_MATCH), and the dated rule that Amazon
is refused as owner in the US since 2026-01-01.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fba_client.domain.marketplace import MARKETPLACES, US, owners_allowed
from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import MskuPrepDetail
from fba_client.sync.push.action import Job

MSKUS_A_CALL = 100
_SELLER = "SELLER"
_OWNER_OF = {"AMAZON_ONLY": "AMAZON", "NONE_ONLY": "NONE", "SELLER_ONLY": _SELLER}


@dataclass(frozen=True, slots=True)
class Owners:
    """Owner of the label and of the preparation of one SKU."""

    label: str = _SELLER
    prep: str = _SELLER


def prep_details(job: Job, mskus: Sequence[str]) -> list[MskuPrepDetail]:
    """What the backend knows about preparing each SKU."""
    details: list[MskuPrepDetail] = []
    for start in range(0, len(mskus), MSKUS_A_CALL):
        details += job.client.inbound.list_prep_details(mskus[start : start + MSKUS_A_CALL])
    return details


def owners_of(job: Job, mskus: Sequence[str]) -> dict[str, Owners]:
    """The owners to state for each SKU. Raises DraftError naming those that only Amazon might label or prepare."""
    owners = {msku: Owners() for msku in mskus}
    owners |= {detail.msku: _owners(detail) for detail in prep_details(job, mskus)}
    marketplace = MARKETPLACES.get(job.client.marketplace_id, US)
    allowed = owners_allowed(marketplace.country, job.desk.clock.now().date())
    refused = [msku for msku, owner in owners.items() if not {owner.label, owner.prep} <= set(allowed)]
    if refused:
        raise DraftError(
            "The backend wants Amazon to label or prepare {mskus}, which Amazon does not do any more.",
            advice="Change the prep settings of these SKUs in Seller Central, or take them out of the shipment.",
            mskus=", ".join(refused[:10]),
        )
    return owners


def _owners(detail: MskuPrepDetail) -> Owners:
    label = _OWNER_OF.get(detail.label_owner_constraint, "")
    prep = _OWNER_OF.get(detail.prep_owner_constraint, "")
    if detail.all_owners_constraint == "MUST_MATCH":
        label, prep = label or prep, prep or label
    return Owners(label or _SELLER, prep or _SELLER)
