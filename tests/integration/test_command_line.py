"""The commands as a person types them: what they print, their exit codes, and words instead of tracebacks."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from fba_client.cli.commands import app
from fba_client.paths import DataFolder
from fba_client.sandbox.serve import LocalServer
from fba_client.services.instance import InstanceLock

Run = Callable[..., Result]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "200")

    def call(*words: str | Path, base_url: str = "") -> Result:
        options = ["--sandbox", "--data-dir", str(data_dir)] + (["--base-url", base_url] if base_url else [])
        return CliRunner().invoke(app, [*options, *map(str, words)])

    return call


@pytest.fixture
def items_file(tmp_path: Path, synced: Run) -> Path:
    found = json.loads(synced("inventory", "--format", "json").stdout)
    path = tmp_path / "items.csv"
    path.write_text("sku,qty\n" + "".join(f'"{row["msku"]}",{24}\n' for row in found[:3]), encoding="utf-8")
    return path


@pytest.fixture
def synced(run: Run, sandbox: LocalServer, data_dir: Path) -> Run:
    folder = data_dir / "sandbox"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("[sync]\nledger_days = 30\n")
    at_sandbox = partial(run, base_url=sandbox.base_url)
    assert at_sandbox("sync", "--json").exit_code == 0
    return at_sandbox


def test_a_sync_tells_programs_what_it_did(run: Run, sandbox: LocalServer) -> None:
    result = run("sync", "--json", base_url=sandbox.base_url)
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert told["ok"]
    assert {step["step"] for step in told["steps"]} >= {"push", "inventory", "shipments", "ledger"}


def test_a_sync_without_a_network_fails_in_words(run: Run) -> None:
    result = run("sync", base_url="http://127.0.0.1:9")
    assert result.exit_code == 1
    assert "Error:" in result.stderr
    assert "network" in result.stderr
    assert "Traceback" not in result.output


def test_inventory_is_the_same_in_every_shape(synced: Run) -> None:
    as_json = json.loads(synced("inventory", "--format", "json").stdout)
    as_csv = list(csv.DictReader(io.StringIO(synced("inventory", "--format", "csv").stdout)))
    assert len(as_json) == len(as_csv) > 300
    assert all(row["as_of"] for row in as_json)
    assert as_json[0]["msku"] in synced("inventory", "--search", as_json[0]["msku"]).stdout


def test_stock_by_center_adds_up_and_has_its_day(synced: Run) -> None:
    rows = json.loads(synced("inventory", "--by-fc", "--format", "json").stdout)
    assert {"msku", "center", "disposition", "units", "day"} == set(rows[0])
    assert len({row["center"] for row in rows}) >= 20
    assert all(row["day"] for row in rows)


def test_a_spreadsheet_never_runs_a_cell(synced: Run) -> None:
    text = synced("inventory", "--format", "csv").stdout
    assert not any(cell[:1] in ("=", "+", "@") for row in csv.reader(io.StringIO(text)) for cell in row)


def test_a_shipment_is_made_offline_and_then_shown(synced: Run, items_file: Path) -> None:
    made = synced("shipments", "create", "--items", items_file, "--name", "July")
    assert made.exit_code == 0, made.output
    draft_id = made.stdout.strip()
    assert any(row["id"] == draft_id for row in json.loads(synced("shipments", "list", "--format", "json").stdout))
    assert len(json.loads(synced("shipments", "show", draft_id, "--format", "json").stdout)) == 3
    assert synced("outbox", "list").exit_code == 0


def test_labels_are_printed_without_a_network(synced: Run, items_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    result = synced("labels", "items", "--items", items_file, "--sheet", "Letter_30", "--skip", "4", "--out", out)
    assert result.exit_code == 0, result.output
    assert "72 labels on 3 pages" in result.stdout
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("sku,qty\nA,-4\n", "line 2: quantity: -4 is not between"),
        ("sku,qty\nA,٣\n", "line 2: quantity"),
        ("sku,qty\nNO-SUCH-SKU,4\n", "NO-SUCH-SKU"),
        ("nothing\n", "no column msku"),
    ],
)
@pytest.mark.parametrize("command", [("shipments", "create"), ("labels", "items", "--out", "x.pdf")])
def test_a_bad_items_file_is_refused_line_by_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, words: str, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "items.csv").write_text(content, encoding="utf-8")
    result = run(*command, "--items", "items.csv")
    assert result.exit_code == 1
    assert words in result.stderr
    assert not (tmp_path / "x.pdf").exists()
    assert json.loads(run("shipments", "list", "--format", "json").stdout) == []


@pytest.mark.parametrize(
    "words",
    [
        ("--base-url", "ftp://x", "sync"),
        ("--base-url", "http://example.com", "sync"),
        ("--profile", "../x", "sync"),
        ("labels", "items", "--items", "missing.csv", "--out", "x.pdf"),
        ("import-report", "missing.txt"),
        ("inventory", "--format", "xml"),
        ("no-such-command",),
        ("labels", "items", "--skip", "-1"),
    ],
)
def test_wrong_use_ends_with_two(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2


def test_an_unknown_report_is_named_and_nothing_is_imported(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("colour\ttaste\nred\tsweet\n")
    result = run("import-report", path)
    assert result.exit_code == 1
    assert "colour" in result.stderr


def test_a_data_folder_that_cannot_be_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = CliRunner().invoke(app, ["--data-dir", str(tmp_path / "file"), "inventory"])
    assert result.exit_code == 1
    assert "cannot be used" in result.stderr


def test_a_damaged_cache_is_set_aside_and_said(synced: Run, data_dir: Path) -> None:
    (path,) = data_dir.glob("sandbox/*/cache.db")
    path.write_bytes(b"garbage" * 1000)
    result = synced("inventory")
    assert result.exit_code == 0
    assert "cache" in result.stderr
    assert sqlite3.connect(path).execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_the_tour_refuses_a_real_account(data_dir: Path, tmp_path: Path) -> None:
    folder = data_dir / "default"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('[connection]\nkind = "direct"\n')
    result = CliRunner().invoke(app, ["--data-dir", str(data_dir), "tour", "--out", str(tmp_path / "out")])
    assert result.exit_code == 1
    assert "real account" in result.stderr


def test_the_doctor_finds_a_sound_installation(run: Run, sandbox: LocalServer) -> None:
    result = run("doctor", "--format", "json", base_url=sandbox.base_url)
    verdicts = {row["check"]: row["verdict"] for row in json.loads(result.stdout)}
    assert result.exit_code == 0, result.stdout
    assert verdicts["databases"] == verdicts["connection"] == "ok"


def test_the_doctor_says_what_to_do_without_a_connection(run: Run) -> None:
    result = run("doctor", "--format", "json", base_url="http://127.0.0.1:9")
    (row,) = [row for row in json.loads(result.stdout) if row["check"] == "connection"]
    assert (result.exit_code, row["verdict"]) == (1, "failed")
    assert row["advice"]


def test_a_second_window_on_the_same_folder_is_refused(data_dir: Path, run: Run) -> None:
    folder = DataFolder(data_dir / "sandbox", "sandbox").prepare()
    with InstanceLock(folder):
        assert run("inventory").exit_code == 0  # a command may read beside the window
        result = run("sync")  # but not send: the window does that
        assert result.exit_code == 1
        assert "already open" in result.stderr
        with pytest.raises(Exception, match="already open"):
            InstanceLock(folder).acquire()
