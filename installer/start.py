"""Where the frozen program begins."""

from fba_client.cli import main

main()
