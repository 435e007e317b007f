import Basics
import Capabilities
import Council
import Forces
import Interchange
import Pages
import Store

/// The register as last read, kept until it changes, so that a page need not read it anew.
actor ReadingRoom {
  /// One state of the register, and what is worked out from it alone.
  struct Room: Sendable {
    /// Changes whenever the register does.
    let version: Int
    /// The day whose knowledge it is.
    let today: Day
    /// What was known on the day.
    let register: CouncilRegister
    let facts: PageFacts
    let choices: [DeskChoice]
    /// The register with contradictions settled, and how each was.
    let used: CouncilRegister
    let settled: [FactChoice]
    /// Demand and supply as known on the day.
    let capabilities: CapabilityRegister
    /// The same with contradictions settled.
    let usedCapabilities: CapabilityRegister
    /// What an exercise says of itself; nil for a real register.
    let exercise: ExerciseMark?

    /// The facts of one kind, in the order of its table.
    func facts(of kind: RegisterKind) -> [Fact] {
      if case .capability(let kind) = kind {
        return capabilities.entries(of: kind).map { .capability($0.fact) }
      }
      return register.facts.filter { $0.kind == kind.factKind }
    }
  }

  private let store: Store
  private let today: @Sendable () -> Day
  private var last: [Viewer: Room] = [:]
  private var forces = ForceRooms()
  private var series: (version: Int, book: ContributionBook)?

  /// A room that reads from `store` what is known today.
  init(store: Store, today: @escaping @Sendable () -> Day) {
    self.store = store
    self.today = today
  }

  /// The register as `viewer` sees it now.
  ///
  /// - Throws: `StoreFault`.
  func room(as viewer: Viewer) throws -> Room {
    let version = try store.head(as: viewer)?.sequence ?? 0
    let today = today()
    if let room = last[viewer], room.version == version, room.today == today { return room }

    let register = try store.register(as: viewer).known(on: today)
    let choices = try store.choices(as: viewer)
    let (used, settled) = register.asUsed(choices: choices)
    let capabilities = try store.capabilities(as: viewer).known(on: today)
    let (usedCapabilities, settledToo) = capabilities.asUsed(choices: choices)
    let exercise = try store.exercise(as: viewer)
    let room = Room(
      version: version, today: today, register: register,
      facts: PageFacts(register, usedCapabilities, exercise: exercise?.label), choices: choices,
      used: used, settled: settled + settledToo, capabilities: capabilities,
      usedCapabilities: usedCapabilities, exercise: exercise)
    last[viewer] = room
    return room
  }

  /// Demand and supply as `viewer` could know them on a day.
  ///
  /// - Throws: `StoreFault`.
  func forces(on day: Day, as viewer: Viewer) throws -> ForceRoom {
    let version = try store.head(as: viewer)?.sequence ?? 0
    return try forces.room(on: day, as: viewer, journal: version) {
      let facts = ForceFacts(
        council: try store.register(as: viewer), capabilities: try store.capabilities(as: viewer),
        asOf: day, choices: try store.choices(as: viewer))
      return (facts, try store.exercise(as: viewer))
    }
  }

  /// The gap board of some months, as known in a room.
  func board(of months: Range<Month>, in room: ForceRoom) -> GapBoard {
    forces.board(of: months, in: room)
  }

  /// The published contributions, indexed.
  ///
  /// - Throws: `StoreFault`.
  func contributions(as viewer: Viewer) throws -> ContributionBook {
    let version = try store.head(as: viewer)?.sequence ?? 0
    if let series, try isCurrent(series.version, now: version, as: viewer) {
      self.series?.version = version
      return series.book
    }
    let book = ContributionBook(try store.contributionRows(as: viewer))
    series = (version, book)
    return book
  }

  /// Whether nothing was imported since the journal stood at `version`.
  private func isCurrent(_ version: Int, now: Int, as viewer: Viewer) throws -> Bool {
    guard version < now else { return version == now }
    guard now - version <= 100 else { return false }
    let since = try store.journal(limit: now - version, before: now + 1, as: viewer)
    return since.allSatisfy { $0.action != .bulk && $0.action != .undo }
  }
}
