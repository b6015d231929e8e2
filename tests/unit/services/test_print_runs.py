"""A job on its way to a printer: kept as it goes, entered once, taken up again where it stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from label_printing import THERMAL, PaperTrail, item_order
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.times import parse_moment
from fba_client.errors import (
    Cancelled,
    LabelDoesNotRead,
    LabelError,
    PrinterProblem,
    PrintStopped,
    UserInputError,
)
from fba_client.labels import verify
from fba_client.labels.job import LabelJob
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.printers.channel import Channel
from fba_client.printers.printer import Printer
from fba_client.queries.labels import start_position
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.services.printing.runs import (
    begin_run,
    dismiss_run,
    offer_run_again,
    print_raw,
    reprint_order,
    resume_order,
)
from fba_client.store import print_runs

NOW = parse_moment("2026-03-02T09:30:00Z")
BOOK = FontBook(())


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        yield opened


def send(desk: Desk, order: LabelOrder, paper: PaperTrail, cancel: threading.Event | None = None) -> PrintResult:
    return print_raw(desk, order, THERMAL, BOOK, cancel=cancel, channel=paper.open)


def states(desk: Desk) -> list[tuple[str, int, int]]:
    with desk.workspace.read() as conn:
        rows = conn.execute(text("SELECT state, acknowledged, total FROM print_run ORDER BY rowid"))
        return [tuple(row) for row in rows]


def ledger(desk: Desk) -> list[tuple[str, int]]:
    return [(row.subject, row.copies) for row in recent_prints(desk.workspace)]


def test_a_whole_job_is_printed_kept_and_entered(desk: Desk) -> None:
    paper, told = PaperTrail(), []
    order = item_order(2, 3, draft_id="d1")
    result = print_raw(desk, order, THERMAL, BOOK, report=lambda *done: told.append(done), channel=paper.open)
    assert (result.labels, result.pages, result.distinct) == (5, 5, 2)
    assert told == [(2, 5), (5, 5)]
    assert paper.finished
    assert states(desk) == [("done", 5, 5)]
    rows = recent_prints(desk.workspace)
    assert [(row.subject, row.msku, row.copies, row.draft_id) for row in rows] == [
        ("X000000001", "SKU-1", 2, "d1"),
        ("X000000002", "SKU-2", 3, "d1"),
    ]
    assert {(row.kind, row.media, row.output, row.run_id) for row in rows} == {
        ("item", "Thermal_57x32", "Bench", result.run_id)
    }
    assert unfinished_runs(desk.workspace) == ()


def test_what_a_printer_took_before_it_was_gone_is_in_the_ledger_and_the_rest_is_offered(desk: Desk) -> None:
    with pytest.raises(PrinterProblem, match="After 5 of 9 labels: The printer is gone") as caught:
        send(desk, item_order(2, 3, 4), PaperTrail(breaks_after=2))
    assert caught.value.advice == "Look for it."
    assert ledger(desk) == [("X000000001", 2), ("X000000002", 3)]
    (run,) = unfinished_runs(desk.workspace)
    assert (run.acknowledged, run.total, run.left, run.problem) == (5, 9, 4, "The printer is gone.")


def test_the_rest_goes_on_after_the_last_label_taken_as_a_run_of_its_own(desk: Desk) -> None:
    first, second = PaperTrail(breaks_after=2), PaperTrail()
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3, 4), first)
    (run,) = unfinished_runs(desk.workspace)
    rest = resume_order(desk, run.run_id, BOOK)
    assert (rest.title, rest.job.n_labels, rest.resumes) == ("Things", 4, run.run_id)
    assert unfinished_runs(desk.workspace) == (run,), "it is offered until its rest begins to print"
    send(desk, rest, second)
    whole = PaperTrail()
    send(desk, item_order(2, 3, 4), whole)
    assert first.taken + second.taken == whole.taken
    assert unfinished_runs(desk.workspace) == ()
    assert states(desk)[:2] == [("dismissed", 5, 9), ("done", 4, 4)]
    assert ledger(desk)[:3] == [("X000000001", 2), ("X000000002", 3), ("X000000003", 4)]


def test_many_copies_of_one_label_go_on_near_where_they_stopped(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        print_raw(desk, item_order(450), THERMAL, BOOK, channel=PaperTrail(breaks_after=3).open)
    (run,) = unfinished_runs(desk.workspace)
    assert resume_order(desk, run.run_id, BOOK).job.n_labels == 150


def test_the_person_can_go_on_at_the_label_they_have_in_hand(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3, 4), PaperTrail(breaks_after=2))
    (run,) = unfinished_runs(desk.workspace)
    assert resume_order(desk, run.run_id, BOOK, first_label=3).job.n_labels == 6
    with pytest.raises(LabelError, match="Nothing of “Things” is left"):
        resume_order(desk, run.run_id, BOOK, first_label=9)


def test_a_rest_that_fails_at_once_is_still_offered(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3), PaperTrail(breaks_after=1))
    (run,) = unfinished_runs(desk.workspace)
    with pytest.raises(PrinterProblem):
        send(desk, resume_order(desk, run.run_id, BOOK), PaperTrail(breaks_after=0))
    (again,) = unfinished_runs(desk.workspace)
    assert (again.left, resume_order(desk, again.run_id, BOOK).job.n_labels) == (3, 3)


def test_a_printer_that_took_nothing_leaves_nothing_to_go_on_with(desk: Desk) -> None:
    @contextmanager
    def nobody(printer: Printer, title: str, cancel: threading.Event | None) -> Iterator[Channel]:
        del printer, title, cancel
        raise PrinterProblem("Nobody answers.")
        yield

    with pytest.raises(PrinterProblem, match=r"^Nobody answers\.$"):
        print_raw(desk, item_order(2, 3), THERMAL, BOOK, channel=nobody)
    assert states(desk) == [("dismissed", 0, 5)]
    assert (ledger(desk), unfinished_runs(desk.workspace)) == ([], ())


def test_a_job_that_broke_among_its_first_labels_is_offered_from_the_first_on(desk: Desk) -> None:
    with pytest.raises(PrinterProblem, match="Of 5 labels the first 2 may be out already: The printer is gone"):
        send(desk, item_order(2, 3), PaperTrail(breaks_after=0))
    assert (states(desk), ledger(desk)) == ([("failed", 0, 5)], [])
    (run,) = unfinished_runs(desk.workspace)
    assert (run.acknowledged, run.left) == (0, 5)
    assert resume_order(desk, run.run_id, BOOK).job.n_labels == 5


@pytest.mark.parametrize(
    ("breaks", "keeps_back", "told"),
    [(0, False, (0, 2, 5)), (1, False, (2, 3, 5)), (0, True, (0, 0, 5))],
)
def test_stopping_says_how_many_labels_are_out_or_may_be(
    desk: Desk, breaks: int, keeps_back: bool, told: tuple[int, int, int]
) -> None:
    class Silent(PaperTrail):
        def send(self, data: bytes) -> None:
            if len(self.taken) == breaks:
                raise Cancelled
            super().send(data)

    with pytest.raises(PrintStopped) as stopped:
        send(desk, item_order(2, 3), Silent(keeps_back=keeps_back))
    assert (stopped.value.taken, stopped.value.unsure, stopped.value.total) == told
    assert len(unfinished_runs(desk.workspace)) == (0 if keeps_back else 1)


def test_stop_keeps_what_came_out(desk: Desk) -> None:
    stop = threading.Event()
    paper = PaperTrail(on_sent=stop.set)
    with pytest.raises(Cancelled):
        send(desk, item_order(2, 3), paper, stop)
    assert (len(paper.taken), paper.finished) == (1, False)
    assert ledger(desk) == [("X000000001", 2)]
    (run,) = unfinished_runs(desk.workspace)
    assert (run.left, run.problem) == (3, "")


def test_a_queue_that_drops_unfinished_jobs_took_nothing(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3, 4), PaperTrail(keeps_back=True, breaks_after=2))
    assert (states(desk), ledger(desk)) == ([("dismissed", 0, 9)], [])
    send(desk, item_order(2, 3, 4), PaperTrail(keeps_back=True))
    assert states(desk)[1] == ("done", 9, 9)


def test_trouble_after_the_last_label_does_not_offer_any_label_again(desk: Desk) -> None:
    class OutOfPaper(PaperTrail):
        def finish(self) -> None:
            raise PrinterProblem("It has taken all, but is out of paper.")

    with pytest.raises(PrinterProblem, match=r"^It has taken all"):
        send(desk, item_order(2, 3), OutOfPaper())
    assert states(desk) == [("done", 5, 5)]


def test_a_label_that_does_not_read_stops_the_job_before_it_begins(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(label: object) -> None:
        raise LabelDoesNotRead("The label of {code} could not be read back.", code="X")

    monkeypatch.setattr(verify, "verify_label", unreadable)
    paper = PaperTrail()
    with pytest.raises(LabelDoesNotRead):
        send(desk, item_order(1), paper)
    assert (paper.taken, states(desk)) == ([], [])


def test_a_printer_of_the_systems_own_is_sent_no_commands(desk: Desk) -> None:
    with pytest.raises(UserInputError, match="driven by the system"):
        print_raw(desk, item_order(1), Printer(id="s", name="Office"), BOOK)
    assert states(desk) == []


def test_a_bug_half_way_keeps_what_came_out_too(desk: Desk) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        send(desk, item_order(2, 3), PaperTrail(on_sent=bug))
    assert states(desk) == [("failed", 0, 5)], "the first labels may be out"


def test_acknowledgements_are_kept_as_they_come_but_not_more_than_every_50_ms(desk: Desk) -> None:
    clock = desk.clock
    assert isinstance(clock, FixedClock)
    seen = []
    with begin_run(desk, item_order(5), output="Bench") as run:
        for pause in (0.0, 0.01, 0.01, 0.05, 0.0):
            clock.advance(pause)
            run.acknowledge(1)
            seen += [states(desk)[0][1]]
    assert seen == [1, 1, 1, 4, 4]
    assert states(desk) == [("done", 5, 5)]


def test_pages_that_the_system_printed_are_counted_in_labels(desk: Desk) -> None:
    order = item_order(70, sheet="Letter_30", skip=4)
    with begin_run(desk, order, output="Office", printer_id="system:Office") as run:
        run.acknowledge_pages(1)
        assert run.acknowledged == 26
        run.acknowledge_pages(2)
        assert run.acknowledged == 56
    (unfinished,) = unfinished_runs(desk.workspace)
    assert (unfinished.acknowledged, unfinished.printer_id) == (56, "system:Office")
    assert start_position(desk.workspace, "Letter_30") == 0
    rest = resume_order(desk, unfinished.run_id, BOOK)
    assert (rest.job.n_labels, rest.job.skip) == (14, 0)


def test_the_same_job_is_made_again_after_a_restart(desk: Desk, folder: DataFolder) -> None:
    order = item_order(40, 7, sheet="Letter_30", skip=11, dpi=300, draft_id="d1")
    off = Calibration(right_um=300, down_um=-200, across_ppm=1000)
    job = LabelJob(order.job.sheet, 300, order.job.copies, BOOK, skip=11, calibration=off)
    with begin_run(desk, LabelOrder("Things", "item", job, "d1"), output="Office") as run:
        run.acknowledge(3)
    desk.close()
    with open_desk(folder) as later:
        again = reprint_order(later, run.run_id, BOOK)
        assert (again.title, again.kind, again.draft_id) == ("Things", "item", "d1")
        assert (again.job.sheet, again.job.copies, again.job.calibration) == (job.sheet, job.copies, off)
        assert [list(again.job.page(number)) for number in range(2)] == [list(job.page(number)) for number in range(2)]
        assert resume_order(later, run.run_id, BOOK).job.skip == 14


def test_a_run_left_by_a_dead_program_is_entered_once_and_offered(desk: Desk, folder: DataFolder) -> None:
    run = begin_run(desk, item_order(2, 3), output="Bench")
    run.acknowledge(4)
    with open_desk(folder) as other:
        assert unfinished_runs(other.workspace) == (), "the program that prints it is alive"
        assert ledger(other) == []
    run._lock.release()  # as the system does when a program dies
    assert [told.left for told in unfinished_runs(desk.workspace)] == [1], "known before anybody settles it"
    for _ in range(2):
        with open_desk(folder) as later:
            assert ledger(later) == [("X000000001", 2), ("X000000002", 2)]
            (told,) = unfinished_runs(later.workspace)
            assert (told.left, told.problem) == (1, "The program ended while it printed.")


def test_a_run_that_was_complete_when_its_program_died_is_done(desk: Desk) -> None:
    run = begin_run(desk, item_order(2), output="Bench")
    run.acknowledge(2)
    run._lock.release()
    print_runs.settle_dead(desk.workspace, desk.clock)
    assert (states(desk), unfinished_runs(desk.workspace)) == ([("done", 2, 2)], ())


def test_finishing_twice_enters_once(desk: Desk) -> None:
    run = begin_run(desk, item_order(2), output="Bench")
    run.acknowledge(1)
    run.finish()
    run.finish(ValueError("late"))
    assert (states(desk), ledger(desk)) == ([("stopped", 1, 2)], [("X000000001", 1)])


def test_a_dismissed_rest_can_be_offered_again(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3), PaperTrail(breaks_after=1))
    (run,) = unfinished_runs(desk.workspace)
    dismiss_run(desk, run.run_id)
    assert unfinished_runs(desk.workspace) == ()
    with pytest.raises(LabelError, match="not unfinished any more"):
        resume_order(desk, run.run_id, BOOK)
    assert offer_run_again(desk, run.run_id)
    send(desk, resume_order(desk, run.run_id, BOOK), PaperTrail())
    assert not offer_run_again(desk, run.run_id), "its rest is printed"


def test_a_run_whose_description_is_lost_is_told_in_words(desk: Desk) -> None:
    with pytest.raises(PrinterProblem):
        send(desk, item_order(2, 3), PaperTrail(breaks_after=1))
    (run,) = unfinished_runs(desk.workspace)
    with desk.workspace.write() as conn:
        conn.execute(text("UPDATE print_run SET spec_json = '{}'"))
    with pytest.raises(LabelError, match="“Things” cannot be printed again"):
        resume_order(desk, run.run_id, BOOK)
    with pytest.raises(LabelError, match="There is no print run nobody"):
        resume_order(desk, "nobody", BOOK)


def test_a_lost_description_does_not_lose_how_many_came_out(desk: Desk) -> None:
    run = begin_run(desk, item_order(2, 3), output="Bench")
    run.acknowledge(4)
    with desk.workspace.write() as conn:
        conn.execute(text("UPDATE print_run SET spec_json = '{}'"))
    run.finish()
    assert ledger(desk) == [("Things", 4)]


def test_only_the_newest_runs_keep_what_makes_them_again(desk: Desk) -> None:
    for _ in range(55):
        send(desk, item_order(1), PaperTrail())
    with desk.workspace.read() as conn:
        kept = conn.execute(text("SELECT count(*) FROM print_run WHERE spec_json <> '{}'")).scalar_one()
    assert kept == 50


def test_no_lock_is_left_behind(desk: Desk) -> None:
    send(desk, item_order(1), PaperTrail())
    assert list(desk.folder.stores.glob("print-*")) == []
