"""Bar codes and matrix codes as patterns of modules, and the size that a label has room for."""
