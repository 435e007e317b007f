import Basics
import Capabilities
import Council

/// An exercise while it is drawn: each part from a stream of its own, so that one does not move another.
struct ExerciseDraft {
  let scale: Double
  let seed: Int
  let types: [ExerciseType]
  let asOf: Day
  let months: Range<Month>
  var council = CouncilRegister()
  var register = CapabilityRegister()
  var missions: [DrawnMission] = []
  /// Codes of the States that contribute, those that contribute most first.
  var contributors: [String] = []
  var drawn: [DrawnPledge] = []

  /// A mission as the other parts are drawn for it.
  struct DrawnMission {
    let id: Identifier<Mission>
    let name: String
    let speaksFrench: Bool
    /// How likely a line is its own.
    let size: Double
    let threat: ThreatClass
    let began: Day
    let tasks: [MandatedTask]
  }

  /// What is drawn, each from its own stream.
  enum Part: Int {
    case day, states, missions, council, lines, pledges, ladder, deployments, joint, terms, limits,
      schemes, conferences
  }

  /// An empty draft of a scale and seed.
  init(scale: Double, seed: Int, types: [ExerciseType]) {
    self.scale = scale
    self.seed = seed
    self.types = types
    var random = SeededGenerator(
      seed: UInt64(bitPattern: Int64(seed)), draw: Part.day.rawValue)
    // A day of 2024, which has 366.
    asOf = Day(19_723 + random.below(366))
    months = asOf.month..<asOf.month.advanced(by: 36)
  }

  /// The stream of a part.
  func stream(_ part: Part) -> SeededGenerator {
    SeededGenerator(seed: UInt64(bitPattern: Int64(seed)), draw: part.rawValue)
  }

  /// A row's provenance; known since `day` where one is given and not still to come.
  func provenance(_ day: Day? = nil) -> Provenance {
    Provenance(
      source: Exercise.source(seed: seed), confidence: .seen, validFrom: nil,
      knownSince: day.flatMap { $0 <= asOf ? $0 : nil })
  }

  /// So many at scale 1, in proportion at others, but no fewer than `least`.
  func count(_ number: Int, atLeast least: Int = 1) -> Int {
    max(least, Int((Double(number) * scale).rounded()))
  }

  /// The day of the month `months` later, or earlier where negative.
  func day(_ months: Int, dayOfMonth: Int = 1) -> Day {
    asOf.month.advanced(by: months).firstDay.advanced(by: dayOfMonth - 1)
  }

  /// Draws everything, what others lean on first.
  mutating func draw() throws(InvalidEntry) {
    drawStates()
    drawMissions()
    drawCouncil()
    try drawLines()
    drawConferences()
    try drawPledges()
    try drawDeployments()
    try drawSchemes()
    try drawLadder()
    try drawJointPledges()
    try drawTerms()
    try drawLimits()
  }
}
