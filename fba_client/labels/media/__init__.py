"""What labels are printed on: sheets and rolls, read from TOML files."""
