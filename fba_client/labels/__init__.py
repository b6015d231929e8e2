"""Labels: one layout in whole printer dots, which PDF, screen and printers draw and nothing else.

    ItemLabel --item_label--> PlacedLabel (elements) --job--> pages --pdf / window--> paper
                                    \\--verify--> read back, or LabelDoesNotRead

Nothing here knows the stores or the window. A new kind of label is a module that returns a PlacedLabel; a new kind of
printer is a module that draws one.
"""
