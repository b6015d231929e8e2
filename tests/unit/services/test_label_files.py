"""Labels saved as files: the form asked for, whole or not at all, and in the ledger."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from label_printing import THERMAL, PaperTrail, item_order
from PIL import Image

from fba_client.errors import Cancelled, LabelError, PrinterProblem, SettingsError, UserInputError
from fba_client.labels.drawing.raw import RawSetup
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.queries.labels import start_position
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.files import file_format, page_paths, save_labels
from fba_client.services.printing.runs import print_raw, resume_order

BOOK = FontBook(())


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder) as opened:
        yield opened


def codes_in(picture: bytes) -> list[str]:
    return sorted(found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture))))


@pytest.mark.parametrize("shape", ["pdf", "zpl", "epl", "png"])
def test_each_form_is_written_and_entered_as_what_it_is(desk: Desk, tmp_path: Path, shape: str) -> None:
    path, told = tmp_path / f"labels.{shape}", []
    order = item_order(1, draft_id="d1")
    result = save_labels(desk, order, path, "", BOOK, report=lambda *done: told.append(done))
    assert (result.labels, result.paths, result.run_id) == (1, (path,), "")
    assert [(row.subject, row.output, row.draft_id) for row in recent_prints(desk.workspace)] == [
        ("X000000001", shape, "d1")
    ]
    assert told[-1] == (1, 1)
    starts = {"pdf": b"%PDF", "zpl": b"^XA", "png": b"\x89PNG"}
    assert path.read_bytes().startswith(starts.get(shape, b""))
    assert path.stat().st_size > 100


def test_the_pdf_reads_as_what_was_ordered(desk: Desk, tmp_path: Path) -> None:
    order = item_order(2, 1, dpi=300)
    save_labels(desk, order, tmp_path / "x.pdf", "pdf", BOOK)
    document = pdfium.PdfDocument(tmp_path / "x.pdf")
    assert document.get_metadata_dict()["Title"] == order.title != ""
    read = [zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())[0].text for page in document]
    document.close()
    assert read == ["X000000001", "X000000001", "X000000002"]


def test_pictures_of_several_pages_stand_beside_each_other(desk: Desk, tmp_path: Path) -> None:
    result = save_labels(desk, item_order(1, 1, 1), tmp_path / "x.png", "png", BOOK)
    assert [path.name for path in result.paths] == ["x-01.png", "x-02.png", "x-03.png"]
    assert [codes_in(path.read_bytes()) for path in result.paths] == [[f"X{number:09}"] for number in (1, 2, 3)]
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["x-01.png", "x-02.png", "x-03.png"]


def test_numbers_of_pages_sort_as_text() -> None:
    assert [path.name for path in page_paths(Path("x.png"), 120)][::60] == ["x-001.png", "x-061.png"]
    assert page_paths(Path("x.png"), 1) == (Path("x.png"),)


def test_the_printers_own_set_up_goes_into_the_commands(desk: Desk, tmp_path: Path) -> None:
    save_labels(desk, item_order(1), tmp_path / "x.zpl", "zpl", BOOK, setup=RawSetup(darkness=17, speed=3))
    commands = (tmp_path / "x.zpl").read_bytes()
    assert b"~SD17" in commands or b"^MD17" in commands
    assert b"^PR3" in commands


def test_a_part_used_sheet_goes_on_where_the_file_ended(desk: Desk, tmp_path: Path) -> None:
    result = save_labels(desk, item_order(9, sheet="Letter_30", skip=25), tmp_path / "x.pdf", "", BOOK)
    assert (result.pages, result.next_position, start_position(desk.workspace, "Letter_30")) == (2, 4, 4)


@pytest.mark.parametrize("name", ["labels", "labels.docx", "labels.PDFX"])
def test_a_form_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(UserInputError, match="is not a format for labels"):
        file_format(Path(name))


def test_a_form_that_is_named_goes_before_the_ending() -> None:
    assert file_format(Path("LABELS.ZPL")) == "zpl"
    assert file_format(Path("labels.txt"), "epl") == "epl"


@pytest.mark.parametrize("shape", ["pdf", "zpl", "png"])
def test_a_job_that_is_stopped_writes_and_enters_nothing(desk: Desk, tmp_path: Path, shape: str) -> None:
    stop, path = threading.Event(), tmp_path / f"x.{shape}"
    path.write_bytes(b"old")
    stop.set()
    with pytest.raises(Cancelled):
        save_labels(desk, item_order(1, 1), path, shape, BOOK, cancel=stop)
    assert path.read_bytes() == b"old"
    assert recent_prints(desk.workspace) == ()


@pytest.mark.parametrize("copies", [(1,), (1, 1)])
def test_a_folder_that_is_not_there_is_named_and_nothing_is_entered(
    desk: Desk, tmp_path: Path, copies: tuple[int, ...]
) -> None:
    with pytest.raises(SettingsError, match=r"cannot be written: there is no folder .*gone"):
        save_labels(desk, item_order(*copies), tmp_path / "gone" / "x.png", "png", BOOK)
    assert recent_prints(desk.workspace) == ()


def test_pictures_are_not_kept_in_memory_until_all_are_drawn(desk: Desk, tmp_path: Path) -> None:
    on_disk: list[int] = []

    def look(_done: int, _total: int) -> None:
        on_disk.append(sum(path.stat().st_size > 0 for path in tmp_path.glob(".labels.*/*")))

    save_labels(desk, item_order(1, 1, 1), tmp_path / "x.png", "png", BOOK, report=look)
    assert on_disk[-3:] == [1, 2, 3]


def test_more_pictures_than_a_folder_should_get_are_refused_before_any_work(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(LabelError, match="1,001 files; 1,000 are the most") as refused:
        save_labels(desk, item_order(1_001), tmp_path / "x.png", "", BOOK, report=lambda *done: told.append(done))
    assert "PDF" in refused.value.advice
    assert (told, list(tmp_path.glob("*.png")), recent_prints(desk.workspace)) == ([], [], ())


def test_the_rest_of_a_run_may_go_into_a_file_and_is_then_offered_no_more(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(PrinterProblem):
        print_raw(desk, item_order(2, 3), THERMAL, BOOK, channel=PaperTrail(breaks_after=1).open)
    (run,) = unfinished_runs(desk.workspace)
    result = save_labels(desk, resume_order(desk, run.run_id, BOOK), tmp_path / "rest.pdf", "", BOOK)
    assert result.labels == 3
    assert unfinished_runs(desk.workspace) == ()
