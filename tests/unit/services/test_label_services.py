"""Labels out of the program: what a list of SKUs comes to, the files, the print ledger, the part-used sheet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from shipment_seed import add, add_skus
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.domain.times import parse_moment
from fba_client.errors import Cancelled, LabelDoesNotRead, LabelError, SettingsError
from fba_client.labels import verify
from fba_client.paths import DataFolder
from fba_client.queries.labels import label_facts, start_position
from fba_client.queries.print_ledger import recent_prints
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.choices import forget_position, remember_choices
from fba_client.services.labels.lines import LabelLook, resolve_lines
from fba_client.services.labels.shipment_files import (
    box_label_files,
    save_box_labels,
    save_item_labels,
)
from fba_client.store import documents
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox
from fba_client.store.workspace_tables import Draft

NOW = parse_moment("2026-03-02T09:30:00Z")
LOOK = LabelLook()


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        add_skus(opened)
        yield opened


def rows(desk: Desk, table: str) -> list[tuple[object, ...]]:
    with desk.workspace.read() as connection:
        return [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]


def printed_words(path: Path, page: int = 0) -> list[str]:
    document = pdfium.PdfDocument(path)
    words: str = document[page].get_textpage().get_text_range()
    document.close()
    return words.split()


def codes_on(path: Path) -> list[str]:
    document = pdfium.PdfDocument(path)
    image = document[0].render(scale=300 / 72).to_pil()
    document.close()
    return sorted(result.text for result in zxingcpp.read_barcodes(image))


def save(desk: Desk, *lines: ItemLine, path: Path, sheet: str = "Letter_30", skip: int = 0) -> None:
    save_item_labels(desk, lines, sheet=sheet, skip=skip, path=path)


def test_labels_of_known_skus_are_saved_and_entered_in_the_ledger(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    lines = [ItemLine("MUG-BLUE", 2), ItemLine("TEA-GREEN", 1)]
    result = save_item_labels(desk, lines, sheet="Letter_30", skip=28, path=path, dpi=300)
    assert (result.labels, result.pages, result.distinct, result.next_position) == (3, 2, 2, 1)
    assert set(codes_on(path)) == {"X000000001"}
    assert "Blue" in printed_words(path)
    assert "Grüner" in printed_words(path, 1)
    ledger = [(row.subject, row.msku, row.copies, row.media, row.output) for row in recent_prints(desk.workspace)]
    assert ledger == [
        ("X000000001", "MUG-BLUE", 2, "Letter_30", "pdf"),
        ("X000000003", "TEA-GREEN", 1, "Letter_30", "pdf"),
    ]
    assert start_position(desk.workspace, "Letter_30") == 1


def test_labels_that_are_alike_are_one_entry_of_the_ledger(desk: Desk, tmp_path: Path) -> None:
    other = ItemLine("MUG-BLUE", 3, expiration="2027-01-31", lot="L1", condition="Used - Good")
    save(desk, ItemLine("MUG-BLUE", 2), other, ItemLine("MUG-BLUE", 4), path=tmp_path / "x.pdf")
    assert [(row.copies, row.expiration, row.lot, row.condition) for row in recent_prints(desk.workspace)] == [
        (6, "", "", "New"),
        (3, "2027-01-31", "L1", "Used - Good"),
    ]


def test_a_new_sheet_forgets_the_part_used_one(desk: Desk, tmp_path: Path) -> None:
    save(desk, ItemLine("MUG-BLUE", 2), path=tmp_path / "x.pdf")
    forget_position(desk, "Letter_30")
    assert start_position(desk.workspace, "Letter_30") == 0


def test_a_roll_has_no_part_used_sheet(desk: Desk, tmp_path: Path) -> None:
    save(desk, ItemLine("MUG-BLUE", 2), path=tmp_path / "x.pdf", sheet="Thermal_57x32")
    assert rows(desk, "sheet_position") == []


def test_all_unknown_skus_are_named_in_one_error_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    with pytest.raises(LabelError) as caught:
        save(desk, ItemLine("MUG-BLUE", 1), ItemLine("NOPE", 1, line=3), ItemLine("Größe ☃", 2, line=5), path=path)
    assert "line 3: “NOPE” is not among your SKUs" in str(caught.value)
    assert "line 5: “Größe ☃” is not among your SKUs" in str(caught.value)
    assert "Sync" in caught.value.advice
    assert not path.exists()
    assert rows(desk, "print_record") == []


def test_many_unknown_skus_are_counted_beyond_the_tenth(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="; and 15 more"):
        save(desk, *(ItemLine(f"NOPE-{number}", 1) for number in range(25)), path=tmp_path / "x.pdf")


def test_a_line_with_its_own_fnsku_and_title_needs_no_cache(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    save(desk, ItemLine("NEW-ONE", 1, fnsku="X00NEW0001", title="Brand new thing", lot="L9"), path=path)
    assert codes_on(path) == ["X00NEW0001"]
    assert printed_words(path) == ["X00NEW0001", "Brand", "new", "thing", "New", "·", "Lot", "L9"]


def test_an_fnsku_that_contradicts_the_backends_is_refused(desk: Desk) -> None:
    error = resolve_lines(desk, [ItemLine("MUG-BLUE", 1, fnsku="X00WRONG01")])[0].error
    assert str(error) == "“MUG-BLUE” has the FNSKU X000000001 at the backend, not X00WRONG01."


def test_a_sku_without_an_fnsku_is_refused(desk: Desk) -> None:
    with desk.cache.write() as connection:
        connection.execute(text("UPDATE sku SET fnsku = '' WHERE msku = 'MUG-RED'"))
    assert str(resolve_lines(desk, [ItemLine("MUG-RED", 1)])[0].error) == "“MUG-RED” has no FNSKU yet."


def test_the_condition_is_the_skus_own_unless_one_is_chosen(desk: Desk) -> None:
    with desk.cache.write() as connection:
        connection.execute(text("UPDATE sku SET condition = 'UsedLikeNew' WHERE msku = 'MUG-RED'"))
    line = ItemLine("MUG-RED", 1)
    labels = [resolve_lines(desk, [line], look)[0].label for look in (LOOK, LabelLook(condition="Renewed"))]
    assert [label.condition for label in labels if label] == ["Used - Like New", "Renewed"]


def test_the_sellers_line_of_the_settings_is_printed_unless_another_is_chosen(desk: Desk) -> None:
    remember_choices(desk, sheet="Thermal_57x32", dpi=203, look=LabelLook(seller_line="Made in Portugal"))
    assert (desk.settings.labels.sheet, desk.settings.labels.dpi) == ("Thermal_57x32", 203)
    label = resolve_lines(desk, [ItemLine("MUG-RED", 1)])[0].label
    assert label is not None
    assert label.seller_line == "Made in Portugal"


def test_a_label_that_does_not_read_is_not_written(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(label: object) -> None:
        raise LabelDoesNotRead("The label of {code} could not be read back.", code="X")

    monkeypatch.setattr(verify, "verify_label", unreadable)
    with pytest.raises(LabelDoesNotRead):
        save(desk, ItemLine("MUG-BLUE", 1), path=tmp_path / "x.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    assert rows(desk, "print_record") == []


def test_an_old_file_stays_whole_when_a_job_is_cancelled(desk: Desk, tmp_path: Path) -> None:
    path, cancel = tmp_path / "x.pdf", threading.Event()
    path.write_bytes(b"old")
    cancel.set()
    with pytest.raises(Cancelled):
        save_item_labels(desk, [ItemLine("MUG-BLUE", 1)], sheet="Letter_30", skip=0, path=path, cancel=cancel)
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone/x\.pdf cannot be written"):
        save(desk, ItemLine("MUG-BLUE", 1), path=tmp_path / "gone" / "x.pdf")
    assert rows(desk, "print_record") == []


@pytest.mark.parametrize(
    ("sheet", "skip", "reason"), [("A9", 0, "no label sheet"), ("Letter_30", 30, "first position")]
)
def test_a_sheet_or_position_that_is_none_is_refused(
    sheet: str, skip: int, reason: str, desk: Desk, tmp_path: Path
) -> None:
    with pytest.raises(LabelError, match=reason):
        save(desk, ItemLine("MUG-BLUE", 1), path=tmp_path / "x.pdf", sheet=sheet, skip=skip)


def test_facts_are_found_for_exact_skus_only(desk: Desk) -> None:
    assert set(label_facts(desk.cache, ["MUG-BLUE", "mug-blue", "LAMP 50%", "' OR 1=1 --"])) == {"MUG-BLUE", "LAMP 50%"}


@pytest.fixture
def confirmed_draft(desk: Desk) -> str:
    """A draft with a shipment of two boxes whose labels the backend has sent."""
    add(desk.workspace, Draft(id="d1", plan_id="wf1", placement_option_id="pl1"))
    add(
        desk.cache,
        PlanShipment(shipment_id="sh1", plan_id="wf1", placement_option_id="pl1", confirmation_id="FBA15AAAAA01"),
        PlanShipment(shipment_id="sh9", plan_id="wf1", placement_option_id="pl9", confirmation_id="FBA15AAAAA09"),
        PlanShipmentBox(shipment_id="sh1", box_id="FBA15AAAAA01U000002", position=1),
        PlanShipmentBox(shipment_id="sh1", box_id="FBA15AAAAA01U000001", position=0),
        PlanShipmentBox(shipment_id="sh9", box_id="FBA15AAAAA09U000001", position=0),
    )
    keep_labels(desk, "FBA15AAAAA01", pages=2)
    keep_labels(desk, "FBA15AAAAA09", pages=1)
    return "d1"


def keep_labels(desk: Desk, subject: str, *, pages: int) -> None:
    document = pdfium.PdfDocument.new()
    for _ in range(pages):
        document.new_page(288, 432)
    path = desk.folder.root / "made.pdf"
    document.save(str(path))
    document.close()
    with desk.workspace.write() as connection:
        documents.keep(
            connection,
            desk.folder.documents,
            kind="box_labels",
            subject=subject,
            file_name=f"{subject}.pdf",
            content=path.read_bytes(),
            now=desk.clock.now(),
        )


def test_box_labels_of_the_chosen_placement_are_joined_and_entered_by_box(
    desk: Desk, confirmed_draft: str, tmp_path: Path
) -> None:
    path = tmp_path / "boxes.pdf"
    assert [file.name for file in box_label_files(desk, confirmed_draft)] == ["FBA15AAAAA01.pdf"]
    result = save_box_labels(desk, confirmed_draft, path)
    assert (result.labels, result.pages) == (2, 2)
    assert path.read_bytes().startswith(b"%PDF")
    ledger = [(row.kind, row.subject, row.copies) for row in recent_prints(desk.workspace)]
    assert ledger == [("box", "FBA15AAAAA01U000001", 1), ("box", "FBA15AAAAA01U000002", 1)]


def test_a_box_that_has_no_id_of_the_backends_yet_is_not_entered(
    desk: Desk, confirmed_draft: str, tmp_path: Path
) -> None:
    add(desk.cache, PlanShipmentBox(shipment_id="sh1", box_id="pk3", package_id="pk3", position=2))
    save_box_labels(desk, confirmed_draft, tmp_path / "boxes.pdf")
    assert "pk3" not in [row.subject for row in recent_prints(desk.workspace)]


def test_box_labels_of_a_shipment_that_is_not_confirmed_are_explained(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="is not confirmed") as caught:
        save_box_labels(desk, "nobody", tmp_path / "boxes.pdf")
    assert "Confirm it" in caught.value.advice
    assert box_label_files(desk, "nobody") == []


def test_no_box_is_entered_while_the_labels_of_one_shipment_are_not_fetched(
    desk: Desk, confirmed_draft: str, tmp_path: Path
) -> None:
    other = PlanShipment(shipment_id="sh2", plan_id="wf1", placement_option_id="pl1", confirmation_id="FBA15AAAAA02")
    add(desk.cache, other, PlanShipmentBox(shipment_id="sh2", box_id="FBA15AAAAA02U000001", position=0))
    with pytest.raises(LabelError, match="labels of FBA15AAAAA02 are not kept here"):
        save_box_labels(desk, confirmed_draft, tmp_path / "boxes.pdf")
    assert [file.name for file in box_label_files(desk, confirmed_draft)] == ["FBA15AAAAA01.pdf"]
    assert recent_prints(desk.workspace) == ()
    assert not (tmp_path / "boxes.pdf").exists()


def test_box_labels_are_not_entered_when_their_file_cannot_be_written(
    desk: Desk, confirmed_draft: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match="there is no folder"):
        save_box_labels(desk, confirmed_draft, tmp_path / "gone" / "boxes.pdf")
    assert recent_prints(desk.workspace) == ()


def test_a_kept_file_that_is_gone_is_named_and_nothing_is_entered(
    desk: Desk, confirmed_draft: str, tmp_path: Path
) -> None:
    (desk.folder.documents / "FBA15AAAAA01.pdf").unlink()
    with pytest.raises(LabelError, match=r"kept labels FBA15AAAAA01\.pdf cannot be read"):
        save_box_labels(desk, confirmed_draft, tmp_path / "boxes.pdf")
    assert rows(desk, "print_record") == []


def test_a_kept_file_name_cannot_leave_the_documents_folder(desk: Desk, confirmed_draft: str) -> None:
    with desk.workspace.write() as connection:
        connection.execute(text("UPDATE kept_document SET file_name = '../../etc/passwd'"))
    assert [file.parent for file in box_label_files(desk, confirmed_draft)] == [desk.folder.documents]
