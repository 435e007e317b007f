import Council
import HiGHSSolver

extension ProgrammePlanner {
  /// The planner of this program: HiGHS solves what is left to a solver.
  static var wired: ProgrammePlanner { ProgrammePlanner(solver: HiGHS()) }
}
