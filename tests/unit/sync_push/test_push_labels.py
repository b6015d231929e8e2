"""Labels are fetched at once for the paper that suits, kept together, and fetched anew for another paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from push_backend import OWN
from push_rig import PDF, Rig

from fba_client.errors import LabelError, Problem, RequestRejected
from fba_client.queries.box_labels import shipments_of_draft
from fba_client.queries.label_fetches import label_fetch
from fba_client.services import inbound
from fba_client.services.labels.wishes import request_labels
from fba_client.store import printers
from fba_client.store.label_documents import LabelDocuments, kept_labels
from fba_client.store.outbox_entry import EntryState


@pytest.fixture
def asked(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Every question for labels, as the backend gets it."""
    questions: list[dict[str, Any]] = []
    answer = rig.backend.get_labels

    def get_labels(confirmation_id: str, **wanted: Any) -> Any:
        questions.append(wanted)
        return answer(confirmation_id, **wanted)

    monkeypatch.setattr(rig.backend, "get_labels", get_labels)
    return questions


def shipment_of(rig: Rig, draft_id: str) -> str:
    return shipments_of_draft(rig.desk.cache, rig.desk.workspace, draft_id)[0].shipment_id


def kept(rig: Rig, draft_id: str) -> list[LabelDocuments]:
    number = shipments_of_draft(rig.desk.cache, rig.desk.workspace, draft_id)[0].confirmation_id
    with rig.desk.workspace.read() as conn:
        return kept_labels(conn, number)


def set_up_thermal_printer(rig: Rig) -> None:
    with rig.desk.workspace.write() as conn:
        printers.save_printer(conn, {"id": "p1", "name": "Zebra", "media": "Thermal_4x6in"}, rig.clock.now())


def choose_page_type(rig: Rig, page_type: str) -> None:
    settings = rig.desk.settings
    rig.desk.replace_settings(replace(settings, labels=replace(settings.labels, box_page_type=page_type)))


@pytest.mark.parametrize(
    ("is_own", "has_thermal", "page_type"),
    [
        (False, False, "PackageLabel_Letter_2"),
        (True, False, "PackageLabel_Letter_6"),
        (False, True, "PackageLabel_Thermal"),
        (True, True, "PackageLabel_Thermal_NonPCP"),
    ],
)
def test_the_page_type_suits_the_carrier_and_the_printers_here(
    rig: Rig, asked: list[dict[str, Any]], is_own: bool, has_thermal: bool, page_type: str
) -> None:
    if is_own:
        rig.backend.solution = OWN
    if has_thermal:
        set_up_thermal_printer(rig)
    (found,) = kept(rig, rig.confirmed())
    assert [question["page_type"] for question in asked] == [found.page_type] == [page_type]
    assert (rig.desk.folder.documents / found.documents[0].file_name).read_bytes() == PDF
    assert len(asked[0]["package_labels_to_print"]) == 3


def test_freight_with_ones_own_carrier_is_asked_for_in_pages(rig: Rig, asked: list[dict[str, Any]]) -> None:
    rig.backend.solution, rig.backend.mode = OWN, "FREIGHT_LTL"
    rig.confirmed()
    (question,) = asked
    assert (question["page_size"], question["page_start_index"], question["number_of_packages"]) == (50, 0, 3)
    assert question["package_labels_to_print"] == ()


def test_the_choice_of_the_settings_is_fetched(rig: Rig, asked: list[dict[str, Any]]) -> None:
    choose_page_type(rig, "PackageLabel_A4_4")
    assert kept(rig, rig.confirmed())[0].page_type == "PackageLabel_A4_4"


def test_a_choice_of_the_settings_that_the_backend_lacks_gives_way_to_paper(
    rig: Rig, asked: list[dict[str, Any]]
) -> None:
    choose_page_type(rig, "PackageLabel_Thermal_Unified")
    rig.backend.refuse("get_labels", RequestRejected(400, [Problem("InvalidInput", "No such page type here.")]))
    assert kept(rig, rig.confirmed())[0].page_type == "PackageLabel_Letter_2"
    assert [question["page_type"] for question in asked] == ["PackageLabel_Thermal_Unified", "PackageLabel_Letter_2"]


def test_another_paper_is_fetched_later_and_both_are_kept(rig: Rig, asked: list[dict[str, Any]]) -> None:
    draft_id = rig.confirmed()
    shipment_id = shipment_of(rig, draft_id)
    for _ in range(2):  # a double click
        request_labels(rig.desk, draft_id, shipment_id, page_type="PackageLabel_Thermal")
    fetch = label_fetch(rig.desk.workspace, draft_id, shipment_id)
    assert fetch is not None
    assert (fetch.state, fetch.page_type) == (EntryState.QUEUED, "PackageLabel_Thermal")
    rig.push()
    assert [question["page_type"] for question in asked] == ["PackageLabel_Letter_2", "PackageLabel_Thermal"]
    assert sorted(found.page_type for found in kept(rig, draft_id)) == ["PackageLabel_Letter_2", "PackageLabel_Thermal"]
    assert rig.field(draft_id, "state") == "done"


def test_the_same_paper_again_takes_the_place_of_what_was_kept(rig: Rig, asked: list[dict[str, Any]]) -> None:
    draft_id = rig.confirmed()
    request_labels(rig.desk, draft_id, shipment_of(rig, draft_id), page_type="PackageLabel_Letter_2")
    rig.push()
    assert [len(found.documents) for found in kept(rig, draft_id)] == [1]
    assert len(asked) == 2


def test_pallet_labels_are_kept_beside_those_of_the_boxes(rig: Rig, asked: list[dict[str, Any]]) -> None:
    draft_id = rig.confirmed()
    request_labels(rig.desk, draft_id, shipment_of(rig, draft_id), pallets=2)
    rig.push()
    assert (asked[-1]["label_type"], asked[-1]["number_of_pallets"]) == ("PALLET", 2)
    assert sorted(found.what for found in kept(rig, draft_id)) == ["box_labels", "pallet_labels"]


def test_a_refused_paper_is_told_in_words_holds_nothing_back_and_can_be_asked_for_otherwise(
    rig: Rig, asked: list[dict[str, Any]]
) -> None:
    rig.backend.solution = OWN
    draft_id = rig.confirmed()
    shipment_id = shipment_of(rig, draft_id)
    rig.backend.refuse("get_labels", RequestRejected(400, [Problem("InvalidInput", "Not in this marketplace.")]))
    request_labels(rig.desk, draft_id, shipment_id, page_type="PackageLabel_A4_2")
    rig.push()
    fetch = label_fetch(rig.desk.workspace, draft_id, shipment_id)
    assert fetch is not None
    assert fetch.is_refused
    assert "Not in this marketplace." in fetch.message
    inbound.set_tracking(rig.desk, draft_id, shipment_id, dict.fromkeys(rig.box_ids(), "1Z001"))
    rig.push()
    assert rig.entry("update_tracking")[1] == "verified"
    request_labels(rig.desk, draft_id, shipment_id, page_type="PackageLabel_Letter_4")
    rig.push()
    fetch = label_fetch(rig.desk.workspace, draft_id, shipment_id)
    assert fetch is not None
    assert fetch.state is EntryState.VERIFIED
    assert {found.page_type for found in kept(rig, draft_id)} == {"PackageLabel_Letter_6", "PackageLabel_Letter_4"}


@pytest.mark.parametrize(
    ("wish", "words"),
    [({"page_type": "PackageLabel_A5"}, "no page type"), ({"pallets": 1001}, "number of pallets")],
)
def test_a_wish_that_cannot_be_is_refused_here(rig: Rig, wish: dict[str, Any], words: str) -> None:
    draft_id = rig.confirmed()
    with pytest.raises(LabelError, match=words):
        request_labels(rig.desk, draft_id, shipment_of(rig, draft_id), **wish)


def test_labels_of_a_shipment_that_is_not_confirmed_are_not_asked_for(rig: Rig) -> None:
    with pytest.raises(LabelError, match="not confirmed"):
        request_labels(rig.desk, rig.quoted(), "sh1")
