"""The world behind the marketplace: what customers buy, where the stock lies, and the ledger of every movement.

Everything follows from the seed, the first day and the receipts of shipments, so only the receipts are stored; the rest
is played again at each start, within a second.
"""
