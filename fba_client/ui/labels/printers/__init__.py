"""Printers in the window: the list of them, how one is set up, calibrated and tried, and media of one's own."""
