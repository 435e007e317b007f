/// Which pledges can stand in for which.
struct Kin: Sendable {
  /// For each line the pledges that can fill it.
  let takers: [[Int32]]
  /// Pledges that share lines, directly or through others: the kinds of unit that there are.
  let kinds: [[Int]]
  /// For each pledge its kind; −1 for one without options.
  let kindOf: [Int]

  init(_ model: ForceModel) {
    var takers = [[Int32]](repeating: [], count: model.targets.count)
    var parents = Array(model.targets.indices)
    func root(_ line: Int) -> Int {
      var line = line
      while parents[line] != line {
        parents[line] = parents[parents[line]]
        line = parents[line]
      }
      return line
    }
    for (index, pledge) in model.problem.pledges.enumerated() {
      for option in pledge.options {
        let line = Int(model.shapes[option].line)
        if takers[line].last != Int32(index) { takers[line].append(Int32(index)) }
        let first = root(Int(model.shapes[pledge.options.lowerBound].line))
        parents[root(line)] = first
      }
    }
    self.takers = takers
    var numbering = Numbering<Int>()
    var kinds: [[Int]] = []
    kindOf = model.problem.pledges.enumerated().map { index, pledge in
      guard !pledge.options.isEmpty else { return -1 }
      let kind = numbering.number(of: root(Int(model.shapes[pledge.options.lowerBound].line)))
      if kind == kinds.count { kinds.append([]) }
      kinds[kind].append(index)
      return kind
    }
    self.kinds = kinds
  }
}
