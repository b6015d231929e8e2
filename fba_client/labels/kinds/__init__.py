"""The kinds of label that the program knows by name, and what each of them says."""
