"""FBA Client: inbound shipments, labels that scan, and stock at each fulfillment center, online or not."""

__version__ = "0.1.0"
