import Basics

/// The pledges that, each saying another again, lead back to themselves.
struct RestatedCircles {
  private var members: [Identifier<Pledge>: [Identifier<Pledge>]] = [:]

  /// Finds the circles in one walk over what pledges say again (Tarjan's strongly connected
  /// components), without recursion, so that a long chain costs no stack.
  init(_ pledges: [Pledge]) {
    var walk = Walk()
    for pledge in pledges where !pledge.restates.isEmpty {
      walk.next[pledge.id] = pledge.restated
    }
    for pledge in pledges where walk.next[pledge.id] != nil && walk.order[pledge.id] == nil {
      walk.visit(from: pledge.id)
    }
    for circle in walk.circles {
      let named = Array(circle.sorted().prefix(10))
      for member in circle { members[member] = named }
    }
  }

  /// The members of the circle in which a pledge is, up to ten, in order of keys; nil for none.
  subscript(pledge: Identifier<Pledge>) -> [Identifier<Pledge>]? { members[pledge] }

  /// What Tarjan's walk has seen so far.
  private struct Walk {
    var next: [Identifier<Pledge>: [Identifier<Pledge>]] = [:]
    var order: [Identifier<Pledge>: Int] = [:]
    var low: [Identifier<Pledge>: Int] = [:]
    var open: [Identifier<Pledge>] = []
    var isOpen: Set<Identifier<Pledge>> = []
    var circles: [[Identifier<Pledge>]] = []

    mutating func enter(_ pledge: Identifier<Pledge>) {
      low[pledge] = order.count
      order[pledge] = order.count
      open.append(pledge)
      isOpen.insert(pledge)
    }

    mutating func visit(from start: Identifier<Pledge>) {
      var path: [(pledge: Identifier<Pledge>, edge: Int)] = [(start, 0)]
      enter(start)
      while let (pledge, edge) = path.last {
        let edges = next[pledge] ?? []
        if edge < edges.count {
          path[path.count - 1].edge += 1
          let other = edges[edge]
          if order[other] == nil {
            enter(other)
            path.append((other, 0))
          } else if isOpen.contains(other) {
            lower(pledge, to: order[other])
          }
        } else {
          path.removeLast()
          if let before = path.last { lower(before.pledge, to: low[pledge]) }
          close(pledge)
        }
      }
    }

    mutating func lower(_ pledge: Identifier<Pledge>, to value: Int?) {
      low[pledge] = min(low[pledge] ?? .max, value ?? .max)
    }

    mutating func close(_ pledge: Identifier<Pledge>) {
      guard low[pledge] == order[pledge] else { return }
      var circle: [Identifier<Pledge>] = []
      while let last = open.popLast() {
        isOpen.remove(last)
        circle.append(last)
        if last == pledge { break }
      }
      if circle.count > 1 { circles.append(circle) }
    }
  }
}
