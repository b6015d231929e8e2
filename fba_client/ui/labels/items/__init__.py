"""The Items mode: FNSKU labels for any list of SKUs, and by scanning."""
