"""Between documents: recurrence families, decisions on recommendations, identities."""
