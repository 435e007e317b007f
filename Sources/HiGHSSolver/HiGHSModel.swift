import CHiGHS
import Optimization

/// One program in HiGHS's own memory, freed when it is dropped.
final class HiGHSModel {
  let model: UnsafeMutableRawPointer
  let hasIntegers: Bool

  /// A copy of `program` in a fresh HiGHS; nil where HiGHS takes the program or an option for wrong.
  init?(of program: MixedIntegerProgram, limits: SolveLimits) {
    guard let fresh = Highs_create() else { return nil }
    model = fresh
    hasIntegers = program.columns.isInteger.contains(true)

    guard set(options: limits, isTight: program.isTight), pass(program) else { return nil }
  }

  deinit {
    Highs_destroy(model)
  }

  private func set(options limits: SolveLimits, isTight: Bool) -> Bool {
    var statuses = [
      Highs_setBoolOptionValue(model, "output_flag", 0),
      Highs_setIntOptionValue(model, "threads", 1),
      Highs_setIntOptionValue(model, "random_seed", 0),
      Highs_setDoubleOptionValue(model, "mip_rel_gap", 0),
      Highs_setDoubleOptionValue(model, "mip_abs_gap", 0),
      Highs_setDoubleOptionValue(model, "time_limit", limits.seconds),
    ]
    if !hasIntegers {
      // Only simplex ends on a corner, with duals as sharp as the prices.
      statuses.append(Highs_setStringOptionValue(model, "solver", "simplex"))
    }
    if isTight {
      statuses.append(Highs_setStringOptionValue(model, "presolve", "off"))
      statuses.append(Highs_setBoolOptionValue(model, "mip_detect_symmetry", 0))
      statuses.append(Highs_setDoubleOptionValue(model, "mip_heuristic_effort", 0))
      for guess in ["rins", "rens", "root_reduced_cost", "feasibility_jump"] {
        statuses.append(Highs_setBoolOptionValue(model, "mip_heuristic_run_" + guess, 0))
      }
    }
    if let nodes = limits.nodes {
      statuses.append(Highs_setIntOptionValue(model, "mip_max_nodes", Int32(clamping: nodes)))
    }
    return statuses.allSatisfy { $0 == kHighsStatusOk }
  }

  private func pass(_ program: MixedIntegerProgram) -> Bool {
    let columns = program.columns
    let rows = program.rows
    let kinds = columns.isInteger.map { $0 ? kHighsVarTypeInteger : kHighsVarTypeContinuous }

    // A warning is a factor too small to matter, which HiGHS leaves out.
    return kHighsStatusError
      != Highs_passMip(
        model, Int32(columns.count), Int32(rows.count), Int32(rows.indices.count),
        kHighsMatrixFormatRowwise, kHighsObjSenseMinimize, 0, columns.costs, columns.lower,
        columns.upper, rows.lower, rows.upper, rows.starts, rows.indices, rows.factors, kinds)
  }

  /// Gives branch and cut a choice to set out from.
  func set(start: [Double]) {
    Highs_setSolution(model, start, nil, nil, nil)
  }

  /// Runs HiGHS to its end, or until `isCancelled` or the guard.
  func run(
    limits: SolveLimits, isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) {
    withoutActuallyEscaping(isCancelled) { isCancelled in
      withoutActuallyEscaping(progress) { progress in
        var watch = Watch(seconds: limits.seconds, isCancelled: isCancelled, progress: progress)
        withUnsafeMutablePointer(to: &watch) { watch in
          Highs_setCallback(model, Watch.callback, watch)
          for kind in Watch.kinds {
            Highs_startCallback(model, kind)
          }
          Highs_run(model)
        }
      }
    }
  }
}
