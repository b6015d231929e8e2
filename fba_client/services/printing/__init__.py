"""Printers that were set up, and the runs of labels on them."""
