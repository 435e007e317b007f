"""Each rule of lint, seen to fail."""
