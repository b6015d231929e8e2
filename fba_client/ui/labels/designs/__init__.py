"""The editor of label designs: fields, where they stand and what they say, with a preview that follows."""
