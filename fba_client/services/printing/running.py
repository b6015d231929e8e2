"""One print run while it goes on: how far the printer came is kept as it goes, whoever draws the labels."""

from __future__ import annotations

import uuid
from types import TracebackType

from fba_client.domain.times import iso_seconds
from fba_client.errors import Cancelled, FbaClientError, LabelError
from fba_client.phrases import kept
from fba_client.services.desk import Desk
from fba_client.services.labels.order_specs import order_spec
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.store import print_runs
from fba_client.store.run_locks import RunLock
from fba_client.store.run_pictures import forget_pictures
from fba_client.store.run_spec import RunSpec

_COMMIT_EVERY_S = 0.05  # a commit a label would hold up a fast printer


class RunningPrint:
    """A run that prints, from ``begin_run`` to ``finish``; a context manager that finishes it, whatever happens.

    Any thread may use it, one at a time.
    """

    def __init__(self, desk: Desk, order: LabelOrder, run_id: str, lock: RunLock) -> None:
        self.run_id = run_id
        self._desk = desk
        self._order = order
        self._lock = lock
        self._committed_at = desk.clock.monotonic()
        self._acknowledged = 0
        self._leaving = 0
        self._committed = 0
        self._is_over = False

    @property
    def acknowledged(self) -> int:
        """How many labels the printer or its queue took, in printing order."""
        return self._acknowledged

    @property
    def unsure(self) -> int:
        """How many labels after those were on their way when the print ended: they may be out as well."""
        return max(0, self._leaving - self._acknowledged)

    def leave(self, labels: int) -> None:
        """The next ``labels`` labels are about to leave; whether the printer took them is not known until
        ``acknowledge`` says so."""
        self._leaving = min(self._acknowledged + labels, self._order.job.n_labels)

    def acknowledge(self, labels: int) -> None:
        """The printer took the next ``labels`` labels; kept at once, or with the next ones within 50 ms."""
        self._acknowledged = min(self._acknowledged + labels, self._order.job.n_labels)
        if self._desk.clock.monotonic() - self._committed_at >= _COMMIT_EVERY_S or not self._committed:
            self._commit()

    def acknowledge_pages(self, pages: int) -> None:
        """The printer took the first ``pages`` pages of the job."""
        job = self._order.job
        self.acknowledge(max(0, pages * job.sheet.per_page - job.skip - self._acknowledged))

    def finish(self, error: BaseException | None = None) -> None:
        """End the run and enter what was printed in the ledger: done, stopped, or failed for ``error``'s reason.

        Asked again, it does nothing.
        """
        if self._is_over:
            return
        self._is_over = True
        try:
            self._settle(error)
        finally:
            self._lock.release()

    def result(self, distinct: int = 0) -> PrintResult:
        """What the whole job came to; ``distinct`` is how many different labels were read back."""
        job = self._order.job
        read = distinct or len(job.distinct_labels())
        return PrintResult(
            job.n_labels, job.n_pages, read, job.next_position, self.run_id, left_out=self._order.left_out
        )

    def __enter__(self) -> RunningPrint:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.finish(error)

    def _commit(self) -> None:
        with self._desk.workspace.write() as conn:
            print_runs.acknowledge(conn, self.run_id, self._acknowledged, self._now())
        self._committed = self._acknowledged
        self._committed_at = self._desk.clock.monotonic()

    def _settle(self, error: BaseException | None) -> None:
        problem = "" if _is_wish(error) else kept(_why(error))
        with self._desk.workspace.write() as conn:
            print_runs.acknowledge(conn, self.run_id, self._acknowledged, self._now())
            print_runs.settle(conn, self.run_id, self._end_state(error), self._now(), problem)

    def _end_state(self, error: BaseException | None) -> str:
        if self._acknowledged == self._order.job.n_labels:
            return print_runs.DONE
        if not (self._acknowledged or self.unsure or self._order.resumes):
            return print_runs.DISMISSED  # nothing came out: it is printed anew, there is nothing to go on with
        return print_runs.STOPPED if _is_wish(error) else print_runs.FAILED

    def _now(self) -> str:
        return iso_seconds(self._desk.clock.now())


def _why(error: BaseException | None) -> str:
    if isinstance(error, FbaClientError):
        return error.phrase
    return str(error) or type(error).__name__


def _is_wish(error: BaseException | None) -> bool:
    """Whether the person stopped it, rather than the printer."""
    return error is None or isinstance(error, Cancelled | KeyboardInterrupt)


def rest_is_gone(title: str) -> LabelError:
    """The refusal of a rest that was printed from elsewhere, or let go, since it was chosen."""
    return LabelError(
        "“{title}” is not unfinished any more.",
        advice="Its rest was printed or dismissed meanwhile; see the ledger of printed labels.",
        title=title,
    )


def begin_run(desk: Desk, order: LabelOrder, *, output: str, printer_id: str = "") -> RunningPrint:
    """Keep that ``order`` goes to the printer called ``output``, before the first label leaves.

    Use it as a context manager, or call ``finish``. Verify the labels first. Raises LabelError when the run
    that it goes on with is not unfinished any more or a picture is gone, DiskFull, SettingsError, DatabaseBusy,
    DataFolderError.
    """
    job, run_id = order.job, uuid.uuid4().hex
    head = print_runs.RunHead(
        id=run_id,
        title=order.title,
        kind=order.kind,
        media=job.sheet.id,
        dpi=job.dpi,
        printer_id=printer_id,
        output=output,
        draft_id=order.draft_id,
        total=job.n_labels,
        confirmation_id=order.confirmation_id,
    )
    spec = order_spec(order, desk.folder.run_pictures)
    lock = RunLock(desk.folder.stores, run_id).acquire()
    try:
        _enter(desk, head, spec)
    except BaseException:
        lock.release()
        raise
    return RunningPrint(desk, order, run_id, lock)


def _enter(desk: Desk, head: print_runs.RunHead, spec: RunSpec) -> None:
    with desk.workspace.write() as conn:
        if not print_runs.begin(conn, head, spec, iso_seconds(desk.clock.now())):
            raise rest_is_gone(head.title)
        forget_pictures(conn, desk.folder.run_pictures)
