"""The More labels mode: any design, filled in by hand or from a spreadsheet."""
