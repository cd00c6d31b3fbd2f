"""What a paper says went by another name before."""
