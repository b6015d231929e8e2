"""Rules of the trade, in plain Python: no database, no network, no window."""
