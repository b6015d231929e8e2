"""The marketplace's own label pages; they share no code with the client's labels, so that each can judge the other."""
