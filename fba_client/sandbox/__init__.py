"""An embedded marketplace that speaks the backend's wire protocol: a WSGI app with its own state, clock and scenarios.

It exists so that the program can be tried without an account and tested without a network. It shares no code with the
client's wire code, so that each can judge the other.
"""
