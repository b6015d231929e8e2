"""Orders of labels: what is asked for becomes a job, is checked, and leaves as a file."""
