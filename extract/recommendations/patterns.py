"""What recommendations look like in council documents: rules with their examples."""
