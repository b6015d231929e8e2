"""Carrying the outbox to the backend: one class an action, one loop that sends, follows and reads back."""
