import Basics
import Capabilities
import Council
import Forces
import Pages
import Store

/// Demand and supply as known on one day, and what is worked out from them alone.
struct ForceRoom: Sendable {
  /// Changes whenever what is known of the day does, and only then: keeping a plan changes nothing.
  let version: Int
  let facts: ForceFacts
  let pageFacts: PageFacts
  let exercise: ExerciseMark?
  /// The readiness ladders of that day.
  let ladders: LadderBook

  /// The day whose knowledge it is.
  var asOf: Day { facts.asOf }

  var capabilities: CapabilityRegister { facts.capabilities }

  /// Missions that a requirement names, in order of acronyms.
  var missions: [Identifier<Mission>] {
    Array(Set(capabilities.requirements.map(\.mission))).sorted()
  }

  /// The month after the last requirement; nil where there is none.
  var requirementsEnd: Month? { capabilities.requirements.map(\.until).max() }

  /// What a line's priority is, its own or its task's.
  func priority(of line: RequirementLine) -> Int {
    let tasks = Dictionary(facts.council.tasks.map { ($0.id, $0) }) { first, _ in first }
    return line.priority(among: tasks)
  }
}

/// The rooms of the days that were looked at last.
struct ForceRooms {
  private struct Key: Hashable {
    let viewer: Viewer
    let day: Day
  }

  private struct BoardKey: Hashable {
    let version: Int
    let day: Day
    let months: Range<Month>
  }

  private var rooms: [Key: (journal: Int, room: ForceRoom)] = [:]
  private var order: [Key] = []
  private var boards: [BoardKey: GapBoard] = [:]
  private static let mostDays = 6
  private static let mostBoards = 24

  /// The room of a day: the one kept where nothing was written since, else read anew; the same
  /// version where what was read says the same.
  mutating func room(
    on day: Day, as viewer: Viewer, journal: Int,
    read: () throws -> (ForceFacts, ExerciseMark?)
  ) rethrows -> ForceRoom {
    let key = Key(viewer: viewer, day: day)
    if let kept = rooms[key], kept.journal == journal { return kept.room }
    let (facts, exercise) = try read()
    if let kept = rooms[key], kept.room.facts == facts {
      rooms[key] = (journal, kept.room)
      return kept.room
    }
    let room = ForceRoom(
      version: journal, facts: facts,
      pageFacts: PageFacts(facts.council, facts.capabilities, exercise: exercise?.label),
      exercise: exercise, ladders: LadderBook(facts.capabilities, on: day))
    rooms[key] = (journal, room)
    order.removeAll { $0 == key }
    order.append(key)
    while order.count > Self.mostDays { rooms[order.removeFirst()] = nil }
    return room
  }

  /// The gap board of some months.
  mutating func board(of months: Range<Month>, in room: ForceRoom) -> GapBoard {
    let key = BoardKey(version: room.version, day: room.asOf, months: months)
    if let board = boards[key] { return board }
    let board = GapBoard(room.facts, months: months)
    if boards.count >= Self.mostBoards { boards = [:] }
    boards[key] = board
    return board
  }
}
