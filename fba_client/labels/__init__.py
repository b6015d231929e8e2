"""Labels: one layout in whole printer dots, which PDF, ZPL, EPL, screen and print draw and nothing else.

    kinds (what it says) -> designs (where it stands) -> PlacedLabel: elements in whole dots
                                                           |-> verify: read back, or LabelDoesNotRead
    media (on what) --------------> job: pages of labels --|-> drawing: PDF, PNG, ZPL, EPL, window

``symbols`` makes the modules of codes, ``setting`` the type; ``backend`` reads the label PDFs that the backend made.
Nothing here knows the stores, a printer or the window. A new kind of label is a design (a TOML file), a new kind of
printer a module of ``drawing``.
"""
