"""The Printed mode: the print ledger."""
