/// A task and the tours of a plan for it in numbers, with what the plan leaves free.
struct NumberedPlan {
  let problem: ForceProblem
  /// What the plan's tours leave free.
  let residual: ForceResidual
  /// For each line of the problem the pledges that have a way to it, in order.
  let pledgesByLine: [[Int]]

  /// The tours are taken as they are; they should hold.
  init(_ problem: ForceProblem, _ tours: [ForceProblem.Tour]) {
    self.init(ForceResidual(of: problem, without: tours))
  }

  /// A plan that holds the tours which `residual` was told of.
  ///
  /// Where `known` is given, pledges from there on are only thought of and go nowhere by themselves.
  init(_ residual: ForceResidual, known: Int = .max) {
    problem = residual.problem
    self.residual = residual
    var pledges = [[Int]](repeating: [], count: problem.lines.count)
    for option in problem.options
    where option.pledge < known && pledges[option.line].last != option.pledge {
      pledges[option.line].append(option.pledge)
    }
    pledgesByLine = pledges
  }

  /// The plan with every unit at its best beside the others.
  var settled: NumberedPlan {
    var change = Rearrangement(self)
    change.settleAll()
    return NumberedPlan(change.residual)
  }

  /// All tours, pledge by pledge.
  var tours: [ForceProblem.Tour] { residual.tours.flatMap { $0 } }
}

/// A month of a line, by their places.
struct Slot: Hashable {
  let line: Int
  let month: Int
}

extension ForceProblem {
  /// Whether `tour` fills the line of `slot` in its month.
  func fills(_ slot: Slot, _ tour: Tour) -> Bool {
    options[tour.option].line == slot.line && tour.start <= slot.month && slot.month < tour.end
  }
}
