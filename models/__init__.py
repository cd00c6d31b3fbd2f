"""What council documents say: typed records, the schema derived from them, the database."""
