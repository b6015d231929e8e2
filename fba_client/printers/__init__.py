"""Printers: what was set up once for each, and the ways that labels take to them.

    Printer (language, way, address) --channel--> TCP 9100 | CUPS raw queue | Windows spooler | file or device
                                      \\--------> the system's print dialog, which the window drives

What is sent is made in ``labels.drawing``; nothing here knows the stores or the window.
"""
