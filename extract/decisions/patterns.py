"""What decisions look like in council documents: rules with their examples."""
