"""``python -m fba_client`` is the same program as ``fba-client``."""

from fba_client.cli import main

if __name__ == "__main__":
    main()
