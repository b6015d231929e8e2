"""Alembic migrations of both stores; they ship with the program and are found beside this file."""
