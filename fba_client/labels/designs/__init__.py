"""Designs of labels: fields with places and conditions, read from TOML, laid out in whole dots for any size."""
