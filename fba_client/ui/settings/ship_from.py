"""The address that shipments leave from; what is wrong is said at its field while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fba_client.services.preferences import ship_from_faults
from fba_client.settings import Settings, ShipFromSettings
from fba_client.ui.context import UiContext
from fba_client.ui.settings.form import SaveBar, Section
from fba_client.ui.widgets.form import Form

_LONGEST = 200  # the field's own bound; the backend's shorter limits are told, not silently cut off


class ShipFromSection(Section):
    """Emits ``save_requested`` with a ShipFromSettings. An incomplete address can be kept, a wrong one cannot."""

    section_id = "ship_from"
    save_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("ShipFromSection", "Ship from")
        text = translate(
            "ShipFromSection", "The address that your shipments leave from, whole but for what is optional."
        )
        super().__init__(context, title, text, parent)
        self._kept = ShipFromSettings()
        form = Form()
        self.rows = {
            "name": form.add(self.tr("Name"), QLineEdit()),
            "company": form.add(self.tr("Company"), QLineEdit(), hint=self.tr("Optional")),
            "line1": form.add(self.tr("Street"), QLineEdit()),
            "line2": form.add(self.tr("Second line"), QLineEdit(), hint=self.tr("Optional: suite, floor, building")),
            "city": form.add(self.tr("City"), QLineEdit()),
            "state": form.add(self.tr("State or province"), QLineEdit(), hint=self.tr("Two letters in the US")),
            "postal_code": form.add(self.tr("Postal code"), QLineEdit()),
            "country": form.add(self.tr("Country"), QLineEdit(), hint=self.tr("Two letters, such as US")),
            "phone": form.add(self.tr("Phone"), QLineEdit(), hint=self.tr("The carrier calls here")),
            "email": form.add(self.tr("E-mail"), QLineEdit(), hint=self.tr("Optional")),
        }
        for row in self.rows.values():
            row.field.setMaxLength(_LONGEST)
            row.field.textChanged.connect(self._on_edited)
            row.field.returnPressed.connect(self._on_return)
        self.bar = SaveBar(context.theme)
        self.bar.save.clicked.connect(self._save)
        self.bar.revert.clicked.connect(self._revert)
        self.body.addLayout(form)
        self.body.addLayout(self.bar)

    @property
    def typed(self) -> ShipFromSettings:
        """The address as it stands in the fields."""
        values = {name: self.rows[name].field.text().strip() for name in self.rows}
        return ShipFromSettings(**values | {"country": values["country"].upper()})

    def show_settings(self, settings: Settings) -> None:
        self._kept = settings.ship_from
        for name in self.rows:
            self.rows[name].field.setText(str(getattr(self._kept, name)))
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        typed = self.typed
        faults = ship_from_faults(typed)
        begun = typed != ShipFromSettings()
        wrong = False
        for name, row in self.rows.items():
            is_missing = name in faults and not getattr(typed, name)
            row.set_fault(self._words(name, faults[name]) if name in faults and begun else "")
            wrong = wrong or (name in faults and not is_missing)
        self.bar.set_changed(typed != self._kept)
        self.bar.save.setEnabled(typed != self._kept and not wrong)

    def _words(self, name: str, reason: str) -> str:
        if not self.rows[name].field.text().strip():
            return self.tr("Needed before a shipment can be planned.")
        return self.tr("This cannot be sent: {0}.").format(QCoreApplication.translate("Errors", reason))

    @Slot()
    def _on_return(self) -> None:
        self.bar.save.click()  # does nothing while there is nothing that could be saved

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.typed)

    @Slot()
    def _revert(self) -> None:
        self.show_settings(self.context.desk.settings)
