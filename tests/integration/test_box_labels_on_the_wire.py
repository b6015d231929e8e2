"""Box labels from the marketplace itself: fetched at confirmation, fetched for another paper, cut by box, and read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk_seller import PARTNERED, InboundSeller, at_desk, know_products

from fba_client.domain.items import ItemLine
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.queries.box_labels import BoxShipment, kept_label_sets, shipment_box_rows, shipments_of_draft
from fba_client.sandbox.serve import LocalServer
from fba_client.services import inbound
from fba_client.services.labels.backend import backend_order, backend_pallet_order
from fba_client.services.labels.boxes import BoxWish, box_order
from fba_client.services.labels.orders import Medium
from fba_client.services.labels.wishes import request_labels

THERMAL = Medium(find_sheet("Thermal_4x6in"), 203)
THERMAL_PAGES = ("PackageLabel_Thermal", "PackageLabel_Thermal_Unified", "PackageLabel_Letter_6_CarrierLeft")


def confirmed(seller: InboundSeller, server: LocalServer) -> str:
    """A draft whose shipments are confirmed and whose labels are kept."""
    product = next(one for one in server.market.catalog.listed if not one.has_expiry and one.prep_category != "UNKNOWN")
    know_products(seller.desk, [product.msku])
    draft_id = seller.draft([ItemLine(product.msku, 30)])
    inbound.request_placement(seller.desk, draft_id)
    seller.follow("placement", draft_id)
    seller.choose_cheapest_placement(draft_id)
    seller.follow("transport", draft_id)
    seller.choose_ways(draft_id, PARTNERED)
    inbound.confirm_shipment(seller.desk, draft_id)
    seller.follow("done", draft_id)
    return draft_id


def all_boxes(seller: InboundSeller, shipments: tuple[BoxShipment, ...]) -> list[str]:
    """The boxes as listShipmentBoxes gave them."""
    return [row.box_id for one in shipments for row in shipment_box_rows(seller.desk.cache, one.shipment_id)]


def test_labels_of_every_paper_come_cut_by_box_and_read(
    start_sandbox: Callable[..., LocalServer], tmp_path: Path
) -> None:
    server = start_sandbox(scenario="empty")
    with at_desk(tmp_path / "data", server.base_url) as seller:
        draft_id, desk, book = confirmed(seller, server), seller.desk, FontBook()
        shipments = shipments_of_draft(desk.cache, desk.workspace, draft_id)
        boxes = all_boxes(seller, shipments)
        assert boxes
        kept = [one.page_type for one in kept_label_sets(desk.workspace, shipments[0].confirmation_id)]
        assert kept == ["PackageLabel_Letter_2"]
        for page_type in THERMAL_PAGES:
            assert page_type in PAGE_TYPES
            for shipment in shipments:
                request_labels(desk, draft_id, shipment.shipment_id, page_type=page_type)
            seller.drain()
            order = backend_order(desk, BoxWish(draft_id), THERMAL, book, page_type=page_type)
            assert list(dict.fromkeys(entry.subject for entry in order.job.copies)) == boxes
            verify_job(order.job)
        assert verify_job(box_order(desk, BoxWish(draft_id), THERMAL, book).job) == len(boxes)


def test_pallet_labels_come_four_for_each(start_sandbox: Callable[..., LocalServer], tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty")
    with at_desk(tmp_path / "data", server.base_url) as seller:
        draft_id, desk = confirmed(seller, server), seller.desk
        shipment = shipments_of_draft(desk.cache, desk.workspace, draft_id)[0]
        request_labels(desk, draft_id, shipment.shipment_id, page_type="PackageLabel_Thermal", pallets=2)
        seller.drain()
        wish = BoxWish(shipment_id=shipment.shipment_id)
        assert verify_job(backend_pallet_order(desk, wish, THERMAL, FontBook()).job) == 8
