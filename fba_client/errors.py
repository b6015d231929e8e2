"""Every failure the program can name, so that callers catch what they can mend and nothing else.

    FbaClientError
    ├── UserInputError              the person typed or chose something that cannot work; shown at the field
    │   ├── ItemsFileError          lines of an items file, each with its number and reason
    │   ├── DraftError              a shipment that is not ready for the step asked of it
    │   └── LabelError
    │       ├── LabelDoesNotFit     no bar width fits the label; names a size that would do
    │       └── LabelDoesNotRead    the drawn symbol could not be read back; it must not be printed
    ├── EnvironmentProblem          this computer stands in the way; shown in the message bar with one action
    │   ├── DataFolderError         the data folder is missing, not ours, or cannot be written
    │   ├── DiskFull
    │   ├── DatabaseDamaged
    │   ├── DatabaseTooNew          made by a newer program
    │   ├── DatabaseNotUpgraded     from an older program, and the way to this one failed
    │   ├── DatabaseBusy            another process held the database for too long
    │   ├── AlreadyRunning          a second instance on the same data folder
    │   ├── SettingsError
    │   ├── KeyringUnavailable      no safe place for secrets
    │   ├── SandboxError            the embedded marketplace did not start
    │   ├── PrinterProblem          a printer is not there, not ready, or stopped taking labels
    │   └── ResourceMissing         a file that ships with the program is not there
    ├── BackendError                the selling-partner backend, or the way to it
    │   ├── BackendUnreachable      nothing reached it; safe to try again
    │   ├── AnswerLost              it may or may not have acted; read back before sending again
    │   ├── NotTheBackend           somebody else answered: a captive portal, a proxy, an HTML page
    │   ├── SignInNeeded            the token is wrong, expired or lacks a role
    │   ├── Throttled               asked too often; carries the seconds to wait
    │   ├── RequestRejected         it understood and refused; carries its codes
    │   ├── BackendFault            it failed by its own account (5xx)
    │   └── OperationFailed         an asynchronous operation ended in FAILED
    ├── ReportError
    │   ├── UnknownReportKind
    │   └── ReportDamaged           cut off, not text, or a cell out of its range; nothing was imported
    └── Cancelled                   the person asked to stop; not a failure to report
        └── PrintStopped            while labels were on their way to a printer; says how many are out

Texts are templates with named values, because the window translates the template (context ``Errors``) before it fills
the values in, and those that are phrases (see ``phrases``) too. ``str(error)`` is the English sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fba_client.faults import LineFault, RowFault
from fba_client.phrases import Phrase, listed


class FbaClientError(Exception):
    """A named failure: what happened (``template`` filled with ``values``) and what to do next (``advice``)."""

    default_advice = ""

    def __init__(self, template: str, *, advice: str | None = None, **values: object) -> None:
        self.template = template
        self.values = values
        self.advice = self.default_advice if advice is None else advice
        super().__init__(template, values)

    def __str__(self) -> str:
        return str(self.phrase)

    @property
    def phrase(self) -> Phrase:
        """What happened, as a part of another error's text."""
        return Phrase(self.template, **self.values)


class UserInputError(FbaClientError):
    """Something typed or chosen cannot work; ``field`` names the control it belongs to, when there is one."""

    def __init__(self, template: str, *, field: str = "", advice: str | None = None, **values: object) -> None:
        super().__init__(template, advice=advice, **values)
        self.field = field


class ItemsFileError(UserInputError):
    """An items file that cannot be taken; ``faults`` has every bad line, and nothing was imported."""

    default_advice = "Correct these lines and import the file again. Nothing was imported."

    def __init__(self, faults: Sequence[LineFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("The items file has %n faulty line(s).", n=len(self.faults))

    @property
    def phrase(self) -> Phrase:
        return listed([fault.words for fault in self.faults], "\n")


class DraftError(UserInputError):
    """A shipment draft that is not ready for the step asked of it; ``faults`` has every bad row, when rows are bad."""

    def __init__(
        self,
        template: str,
        *,
        faults: Sequence[RowFault] = (),
        field: str = "",
        advice: str | None = None,
        **values: object,
    ) -> None:
        self.faults = tuple(faults)
        super().__init__(template, field=field, advice=advice, **values)

    @property
    def phrase(self) -> Phrase:
        return listed([super().phrase, *(fault.words for fault in self.faults)], "\n")


class LabelError(UserInputError):
    """A label that must not be printed."""


class LabelDoesNotFit(LabelError):
    """No whole-dot bar width fits the label with its quiet zones."""


class LabelDoesNotRead(LabelError):
    """The drawn symbol was rendered and could not be read back."""


class EnvironmentProblem(FbaClientError):
    """This computer stands in the way, not the person and not the backend."""


class DataFolderError(EnvironmentProblem):
    """The data folder is missing, belongs to somebody else, or cannot be written."""

    default_advice = "Choose another folder with --data-dir, or give this account the right to write there."


class DiskFull(EnvironmentProblem):
    """The disk has no room for what was to be written; what was there before is intact."""

    default_advice = "Free some space and try again. Nothing that was saved before is lost."


class DatabaseDamaged(EnvironmentProblem):
    """A database file fails SQLite's own check."""


class DatabaseTooNew(EnvironmentProblem):
    """A database made by a newer version of the program."""

    default_advice = "Install the newest version of FBA Client; this one would not understand these data."


class DatabaseNotUpgraded(EnvironmentProblem):
    """A database from an older version of the program could not be brought to this one's form; it is as it was."""

    default_advice = "Install the newest version of FBA Client, or the one that you had before. Your data are not lost."


class DatabaseBusy(EnvironmentProblem):
    """Another process held the write lock for longer than we wait."""

    default_advice = "Close other programs that use this data folder and try again."


class AlreadyRunning(EnvironmentProblem):
    """Another FBA Client has this data folder open."""

    default_advice = "Use the window that is already open, or start this one with another --data-dir or --profile."


class SettingsError(EnvironmentProblem):
    """The settings file cannot be understood or written."""

    default_advice = "Give this account the right to write there, or choose another folder with --data-dir."


class KeyringUnavailable(EnvironmentProblem):
    """The system has no safe place for secrets, and we keep none in plain text."""

    default_advice = "Install or unlock the system's keyring (on Linux: a Secret Service such as GNOME Keyring)."


class PrinterProblem(EnvironmentProblem):
    """A printer is not there, not ready, or stopped taking labels."""

    default_advice = "Check that it is switched on, has paper and is connected, then print again."


class SandboxError(EnvironmentProblem):
    """The embedded marketplace did not start or stopped by itself."""

    default_advice = "Start FBA Client again. If that does not help, install it again: your data are not touched by it."


class ResourceMissing(EnvironmentProblem):
    """A file that ships with the program is not where it should be."""

    default_advice = "Install the program again."


class BackendError(FbaClientError):
    """The selling-partner backend, or the way to it. ``request_id`` is the backend's own, for its support."""

    def __init__(self, template: str, *, advice: str | None = None, request_id: str = "", **values: object) -> None:
        super().__init__(template, advice=advice, **values)
        self.request_id = request_id


class BackendUnreachable(BackendError):
    """Nothing reached the backend: no route, no name, refused, or a handshake that failed."""

    default_advice = "Check the network. Your work is saved and is sent when the connection is back."


class AnswerLost(BackendError):
    """The request left, the answer did not come: it may have been carried out."""

    default_advice = "FBA Client asks the backend what happened before it sends anything again."


class NotTheBackend(BackendError):
    """An answer that is not the backend's: not JSON, or not of its schema."""

    default_advice = "Sign in to this network in a browser if it asks for it, or check the address in Settings."


class SignInNeeded(BackendError):
    """The token was refused (401, 403, or the token endpoint's invalid_grant)."""

    default_advice = "Open Settings, Connection, and enter the credentials again. Queued work waits for that."


class Throttled(BackendError):
    """429: asked too often. ``retry_after_s`` is the backend's wish, or our own guess."""

    default_advice = "FBA Client waits and goes on by itself."

    def __init__(
        self,
        template: str,
        *,
        advice: str | None = None,
        retry_after_s: float = 0.0,
        request_id: str = "",
        **values: object,
    ) -> None:
        super().__init__(template, advice=advice, request_id=request_id, **values)
        self.retry_after_s = retry_after_s


@dataclass(frozen=True, slots=True)
class Problem:
    """One error or operation problem in the backend's own words."""

    code: str
    message: str
    details: str = ""
    severity: str = "ERROR"

    def __str__(self) -> str:
        return f"{self.code}: {self.message}" + (f" ({self.details})" if self.details else "")


class RequestRejected(BackendError):
    """A 4xx other than 401, 403 and 429: the request was understood and refused."""

    def __init__(self, status: int, problems: Sequence[Problem], *, request_id: str = "") -> None:
        self.status = status
        self.problems = tuple(problems)
        words = listed(map(str, self.problems), "; ") or Phrase("status {status}", status=status)
        super().__init__("The backend refused the request: {words}", request_id=request_id, words=words)


class BackendFault(BackendError):
    """A 5xx: the backend failed by its own account."""

    default_advice = "This is usually over within minutes; FBA Client tries again by itself."


class OperationFailed(BackendError):
    """An asynchronous operation ended in FAILED; ``problems`` may be empty, as the backend sometimes says nothing."""

    def __init__(self, operation: str, operation_id: str, problems: Sequence[Problem]) -> None:
        self.operation = operation
        self.operation_id = operation_id
        self.problems = tuple(problems)
        words = listed(map(str, self.problems), "; ") or Phrase("it gave no reason")
        super().__init__("The backend could not finish {operation}: {words}", operation=operation, words=words)


class ReportError(FbaClientError):
    """A report file that was not imported; the data from before are untouched."""

    default_advice = "Nothing of it was imported. Download the report again and import the new file."


class UnknownReportKind(ReportError):
    """A file whose columns fit no report that the program knows."""


class ReportDamaged(ReportError):
    """A report that is cut off, is not text, or has a cell out of its range."""


class Cancelled(FbaClientError):
    """The person asked to stop."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class PrintStopped(Cancelled):
    """The person stopped a print of ``total`` labels: the printer took the first ``taken`` of them, and of the next
    ``unsure`` nobody knows, since they were on their way."""

    def __init__(self, taken: int, unsure: int, total: int) -> None:
        super().__init__()
        self.taken = taken
        self.unsure = unsure
        self.total = total
