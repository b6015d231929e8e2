"""Type: which face sets which character, how complex scripts are shaped, and how text is made to fit."""
