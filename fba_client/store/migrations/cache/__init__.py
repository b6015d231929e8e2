"""Migrations of the cache."""
