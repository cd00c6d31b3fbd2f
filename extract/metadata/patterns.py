"""What metadata look like in council documents: rules with their examples."""
