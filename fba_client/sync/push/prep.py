"""Stating how SKUs are prepared, where the backend does not know it: without that it refuses their plan."""

from __future__ import annotations

from fba_client.spapi.models.inbound import MskuPrepDetailInput, SetPrepDetailsRequest
from fba_client.store.drafts import DraftChange
from fba_client.sync.push.action import Accepted, Action, Job, Send
from fba_client.sync.push.owners import MSKUS_A_CALL, prep_details

_UNKNOWN = "UNKNOWN"
_NONE = "NONE"
_NO_PREP = "ITEM_NO_PREP"


class SetPrepDetails(Action):
    """“No preparation” for those of a hundred SKUs whose category is unknown; ``first`` counts the hundreds off."""

    def prepare(self, job: Job) -> Send | None:
        unknown = self._unknown(job)
        if not unknown:
            return None
        request = SetPrepDetailsRequest(
            marketplace_id=job.client.marketplace_id,
            msku_prep_details=tuple(
                MskuPrepDetailInput(msku=msku, prep_category=_NONE, prep_types=(_NO_PREP,)) for msku in unknown
            ),
        )
        return lambda: Accepted(job.client.inbound.set_prep_details(request).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        return None if self._unknown(job) else DraftChange()

    def _unknown(self, job: Job) -> list[str]:
        first = int(job.entry.payload.get("first", "0"))
        mskus = [line.msku for line in job.items()[first : first + MSKUS_A_CALL]]
        return [detail.msku for detail in prep_details(job, mskus) if detail.prep_category == _UNKNOWN]
