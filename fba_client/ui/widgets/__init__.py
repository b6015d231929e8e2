"""Small building blocks that every page uses, so that all of them look alike."""
