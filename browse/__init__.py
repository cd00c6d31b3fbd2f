"""What people look at: the terminal's tables and the Datasette pages."""
