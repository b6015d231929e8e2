"""Which class does which entry of the outbox."""

from __future__ import annotations

from fba_client.store.outbox_entry import ActionName
from fba_client.sync.push.action import Action
from fba_client.sync.push.boxes import FetchBoxes
from fba_client.sync.push.labels import FetchLabels
from fba_client.sync.push.packing import ConfirmPacking, GeneratePacking, SetPacking
from fba_client.sync.push.placement import ConfirmPlacement, GeneratePlacement
from fba_client.sync.push.plan import CancelPlan, CreatePlan, UpdateName
from fba_client.sync.push.prep import SetPrepDetails
from fba_client.sync.push.tracking import UpdateTracking
from fba_client.sync.push.transport import ConfirmTransport, GenerateTransport
from fba_client.sync.push.windows import ConfirmDeliveryWindow, GenerateDeliveryWindows

ACTIONS: dict[ActionName, Action] = {
    ActionName.SET_PREP_DETAILS: SetPrepDetails(),
    ActionName.CREATE_PLAN: CreatePlan(),
    ActionName.GENERATE_PACKING: GeneratePacking(),
    ActionName.CONFIRM_PACKING: ConfirmPacking(),
    ActionName.SET_PACKING: SetPacking(),
    ActionName.GENERATE_PLACEMENT: GeneratePlacement(),
    ActionName.GENERATE_TRANSPORT: GenerateTransport(),
    ActionName.CONFIRM_PLACEMENT: ConfirmPlacement(),
    ActionName.GENERATE_DELIVERY_WINDOWS: GenerateDeliveryWindows(),
    ActionName.CONFIRM_DELIVERY_WINDOW: ConfirmDeliveryWindow(),
    ActionName.CONFIRM_TRANSPORT: ConfirmTransport(),
    ActionName.FETCH_BOXES: FetchBoxes(),
    ActionName.FETCH_LABELS: FetchLabels(),
    ActionName.UPDATE_TRACKING: UpdateTracking(),
    ActionName.UPDATE_NAME: UpdateName(),
    ActionName.CANCEL_PLAN: CancelPlan(),
}
