"""The checks of script/lint, one module a kind."""
