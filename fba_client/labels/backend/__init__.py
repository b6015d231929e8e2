"""The label PDFs that the backend makes: read page by page, and put together again."""
