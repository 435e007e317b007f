import Basics
import Capabilities

@testable import Forces

extension ForceProblem {
  /// Tours taken one after another wherever they fit: no good plan, but one that breaks nothing.
  var firstFit: [Tour] {
    var residual = ForceResidual(of: self)
    for option in options.indices {
      for start in lines[options[option].line].months {
        guard let lengths = lengths(of: option, from: start) else { continue }
        for length in lengths.reversed() {
          let tour = Tour(option: option, start: start, end: start + length)
          if residual.fits(tour) { residual.add(tour) }
        }
      }
    }
    return residual.tours.flatMap { $0 }
      .sorted { ($0.option, $0.start) < ($1.option, $1.start) }
  }

  /// An answer of some tours that proves nothing but a bound above everything there is.
  func answer(_ tours: [Tour]) -> ForceAnswer {
    let most = lines.reduce(0.0) { sum, line in
      sum + zip(line.need, line.values).reduce(0) { $0 + Double($1.0) * max(0, $1.1) }
    }
    let months = [Double](repeating: 0, count: horizon)
    let certificate = ForceCertificate(
      line: lines.map { line in line.values.map { max(0, $0) } }, lift: months,
      budget: budgets.map { _ in months }, part: parts.map { _ in months })
    return ForceAnswer(
      tours: tours, objective: objective(of: tours), bound: most, boundBy: .certificate,
      certificate: certificate, status: .feasible, work: ForceWork())
  }
}

extension FactSample {
  /// A plan of the first tours that fit.
  func firstPlan(
    _ terms: (months: Range<Month>, options: ForceOptions) = options(ForceOptions()),
    kept: [PlannedTour] = []
  ) throws -> ForcePlan {
    let task = task(terms.months, terms.options, kept: kept)
    let problem = try ForceProblem(task)
    return ForcePlan(task, problem, answer: problem.answer(problem.firstFit))
  }
}
