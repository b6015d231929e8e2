"""Build the program as a folder that needs no Python, try it out, and on Debian wrap it as a package.

    python installer/build.py [--deb] [--out build]

Needs PyInstaller (``pip install -e '.[installer]'``); ``--deb`` needs dpkg-deb. Each system builds for itself.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from smoke_test import smoke_test

ROOT = Path(__file__).resolve().parent.parent


def freeze(out: Path) -> Path:
    """The frozen program's folder, made anew below ``out``."""
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(out / "frozen"), "--workpath", str(out / "work")),
            str(ROOT / "installer" / "fba-client.spec"),
        ],
        check=True,
        cwd=ROOT,
    )
    return out / "frozen" / "fba-client"


def debian_package(frozen: Path, out: Path) -> Path:
    """A .deb with the frozen program in /opt/fba-client, a command and a menu entry."""
    from fba_client import __version__  # noqa: PLC0415 - the build machine need not have it at import time

    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "opt" / "fba-client", symlinks=True)
    for source, target in (
        ("control", "DEBIAN/control"),
        ("fba-client.desktop", "usr/share/applications/fba-client.desktop"),
    ):
        text = (ROOT / "installer" / "debian" / source).read_text().replace("@VERSION@", __version__)
        (tree / target).parent.mkdir(parents=True, exist_ok=True)
        (tree / target).write_text(text)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "fba-client").symlink_to("/opt/fba-client/fba-client")
    licence = tree / "usr" / "share" / "doc" / "fba-client" / "copyright"
    licence.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", licence)
    package = out / f"fba-client_{__version__}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", str(tree), str(package)], check=True)
    return package


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build")
    parser.add_argument("--deb", action="store_true", help="also make a Debian package")
    arguments = parser.parse_args()
    frozen = freeze(arguments.out)
    smoke_test(frozen / ("fba-client.exe" if sys.platform == "win32" else "fba-client"))
    print(f"built {frozen}")
    if arguments.deb:
        print(f"built {debian_package(frozen, arguments.out)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
