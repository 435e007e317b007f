enum HiGHSSolverPlaceholder {}
