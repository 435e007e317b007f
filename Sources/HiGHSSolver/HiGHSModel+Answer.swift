import CHiGHS
import Optimization

extension HiGHSModel {
  /// What HiGHS found, checked against the program.
  func answer(to program: MixedIntegerProgram) -> SolverAnswer {
    let status = SolverAnswer.Status(modelStatus: Highs_getModelStatus(model))
    guard [.optimal, .limited, .interrupted].contains(status) else {
      return SolverAnswer(status: status)
    }
    guard let found = values(for: program) else {
      // Stopped before it found anything, or found nonsense.
      return SolverAnswer(
        status: status == .optimal ? .failed : status, bound: hasIntegers ? treeBound : nil)
    }
    // A basis on which simplex was stopped is no answer: its values may break rows.
    guard hasIntegers || status == .optimal else { return SolverAnswer(status: status) }

    let objective = program.cost(of: found.values)
    guard !hasIntegers else {
      let bound = status == .optimal ? treeBound ?? objective : treeBound
      return SolverAnswer(
        status: status, objective: objective, bound: bound, values: found.values)
    }
    return SolverAnswer(
      status: status, objective: objective, bound: Highs_getObjectiveValue(model),
      values: found.values, rowDuals: found.rowDuals)
  }

  /// Values that keep to every bound and row once the whole ones are rounded, and the rows' duals.
  private func values(for program: MixedIntegerProgram) -> (values: [Double], rowDuals: [Double])? {
    var primal: Int32 = 0
    Highs_getIntInfoValue(model, "primal_solution_status", &primal)
    guard primal == kHighsSolutionStatusFeasible else { return nil }

    var values = [Double](repeating: 0, count: program.columns.count)
    var columnDuals = values
    var rowValues = [Double](repeating: 0, count: program.rows.count)
    var rowDuals = rowValues
    Highs_getSolution(model, &values, &columnDuals, &rowValues, &rowDuals)

    for column in values.indices where program.columns.isInteger[column] {
      values[column].round()
    }
    return program.accepts(values) ? (values, rowDuals) : nil
  }

  /// What branch and cut proved.
  private var treeBound: Double? {
    var bound = -Double.infinity
    Highs_getDoubleInfoValue(model, "mip_dual_bound", &bound)
    return bound.isFinite ? bound : nil
  }
}

extension SolverAnswer.Status {
  /// What a model status of HiGHS means.
  fileprivate init(modelStatus: Int32) {
    self =
      switch modelStatus {
      case kHighsModelStatusOptimal: .optimal
      case kHighsModelStatusInfeasible: .infeasible
      case kHighsModelStatusUnbounded: .unbounded
      case kHighsModelStatusIterationLimit, kHighsModelStatusSolutionLimit: .limited
      case kHighsModelStatusTimeLimit, kHighsModelStatusInterrupt: .interrupted
      default: .failed
      }
  }
}
