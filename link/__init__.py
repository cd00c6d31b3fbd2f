"""Between documents: which decision settles which recommendation, and what is printed twice."""
