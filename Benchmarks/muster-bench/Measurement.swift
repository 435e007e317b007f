import ArgumentParser
import Council
import HiGHSSolver

/// One placement, placed several times.
struct Measurement {
  let placement: DayPlacement
  let placed: PlacedDays
  /// How long each time took, shortest first.
  let durations: [Duration]

  init(of placement: DayPlacement, times: Int) throws {
    self.placement = placement
    let placer = DayPlacer(solver: HiGHS())
    let clock = ContinuousClock()
    var answers: [PlacedDays] = []
    var durations: [Duration] = []
    for _ in 0..<times {
      durations.append(clock.measure { answers.append(placer.placed(placement)) })
    }
    placed = answers[0]
    self.durations = durations.sorted()
    guard answers.allSatisfy({ $0 == answers[0] }) else {
      throw ValidationError("The same placement was answered in two ways.")
    }
  }

  /// Prints what was found, how well it is proved and how long it took.
  func report() throws {
    let options = placement.items.reduce(0) { $0 + $1.days.count }
    print(
      "items \(placement.items.count) orders \(placement.orders.count) options \(options)",
      "status \(placed.status.rawValue) objective \(placed.objective) bound \(placed.bound)",
      "gap \(placed.objective - placed.bound) seconds \(durations[durations.count / 2].seconds)",
      "proof \(placed.boundBy.rawValue) \(proof)")
    guard placed.days.isEmpty || placement.cost(of: placed.days) == placed.objective else {
      throw ValidationError("The days found do not cost what was claimed.")
    }
  }

  /// What the multipliers prove when they are added up again.
  private var proof: String {
    guard placed.boundBy == .certificate else { return "branch and cut" }
    let bound = placement.bound(provedBy: placed.certificate)
    return "\(placed.certificate.count) multipliers prove \(bound.map(String.init) ?? "nothing")"
  }
}

extension Duration {
  /// In seconds, to a ten-thousandth.
  var seconds: Double {
    (self / .seconds(1) * 10_000).rounded() / 10_000
  }
}
