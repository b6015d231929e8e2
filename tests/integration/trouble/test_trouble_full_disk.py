"""The disk is full: it is said, nothing that was saved before is lost, and with some room all goes on."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from trouble_cable import Cable
from trouble_files import assistant_on, items_step, ledger_file
from trouble_office import Office, names_of_drafts

from fba_client.domain.items import ItemLine
from fba_client.services import drafts
from fba_client.store.database import Database
from fba_client.ui.sync_centre.page import SyncCentrePage

ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def no_room_for(database: Database) -> Iterator[None]:
    """Let the database not grow, as on a full disk."""
    _allow(database, "(SELECT page_count FROM pragma_page_count)")
    try:
        yield
    finally:
        _allow(database, "1073741823")


def _allow(database: Database, pages: str) -> None:
    with database.write() as conn:
        most = conn.exec_driver_sql(f"SELECT {pages}").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {most}")


def test_a_draft_edited_on_a_full_disk_stays_as_it_was_saved(office: Office, cable: Cable) -> None:
    desk = office.sit_down(cable.base_url)
    draft_id = drafts.create_draft(desk.desk, "Autumn", [ItemLine("SKU-1", 5)])
    assistant = assistant_on(desk, draft_id)
    items = items_step(assistant)
    QGuiApplication.clipboard().setText("\n".join(f"SKU-{number}\t{number}" for number in range(10, 1500)))
    with no_room_for(desk.desk.workspace):
        items.paste()
        desk.until(lambda: bool(desk.bar))
        assert "The disk is full; workspace.db was not changed." in desk.bar
        assert "Free some space and try again. Nothing that was saved before is lost." in desk.bar
        desk.until(lambda: items.model.rowCount() == 1)
    items.paste()
    desk.until(lambda: len(drafts.draft_items(desk.desk, draft_id)) == 1491)
    office.leave(desk)
    again = office.sit_down(cable.base_url)
    assert len(drafts.draft_items(again.desk, draft_id)) == 1491


def test_a_report_imported_on_a_full_disk_is_not_half_there(office: Office, cable: Cable, tmp_path: Path) -> None:
    desk = office.sit_down(cable.base_url)
    report = ledger_file(tmp_path / "ledger.csv", days=300)
    desk.opened.window.open_page("sync_centre")
    page = desk.opened.window.page("sync_centre")
    assert isinstance(page, SyncCentrePage)
    with no_room_for(desk.desk.cache):
        page.import_files([report])
        desk.until(lambda: bool(desk.bar))
        assert "The disk is full; cache.db was not changed." in desk.bar
        assert "Free some space and try again." in desk.bar
        assert desk.figure("SELECT count(*) FROM ledger_day") == 0
        assert desk.figure("SELECT count(*) FROM source WHERE fetched_at <> ''") == 0
        assert page.imports.button.isEnabled()
    page.import_files([report])
    desk.until(lambda: desk.figure("SELECT count(*) FROM ledger_day") > 0)
    desk.until(lambda: "imported" in desk.bar)


def test_a_sync_onto_a_full_disk_says_so_once_and_the_next_one_fetches_everything(office: Office, cable: Cable) -> None:
    desk = office.sit_down(cable.base_url)
    drafts.create_draft(desk.desk, "Autumn")
    with no_room_for(desk.desk.cache):
        errors = desk.sync()
        assert {type(error).__name__ for error in errors} == {"DiskFull"}
        assert "The disk is full; cache.db was not changed." in desk.bar
        assert desk.status.startswith("Sync incomplete")
    assert names_of_drafts(desk.desk) == ["Autumn"]
    assert desk.sync() == ()
    assert desk.bar == ""
    assert desk.figure("SELECT count(*) FROM sku") > 300


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a small file system of its own")
def test_a_disk_that_is_really_full_is_named_on_the_command_line(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    report = ledger_file(tmp_path / "ledger.csv", days=3000)
    program = f"{shlex.quote(sys.executable)} -m fba_client --data-dir {shlex.quote(str(small))}"
    script = (
        f"mount -t tmpfs -o size=1500k tmpfs {shlex.quote(str(small))} || exit 77\n"
        f"printf 'sku,qty\\nSKU-1,5\\n' > {shlex.quote(str(small))}/items.csv\n"
        f"{program} import-report {shlex.quote(str(report))}; echo exit $?\n"
        f"{program} inventory --format csv; echo exit $?\n"
    )
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("file systems cannot be mounted here")
    assert done.stdout.split("exit ")[1].startswith("1"), done
    assert "The disk is full" in done.stderr
    assert "Free some space and try again." in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.rstrip().endswith("exit 0"), done  # what was there before can still be read
