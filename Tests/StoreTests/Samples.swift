import Basics
import Council
import Foundation
import Store

/// The same stream of numbers for the same seed, on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

let noon = Moment(seconds: 1_520_000_000)

func later(_ seconds: Int) -> Moment { Moment(seconds: noon.seconds + seconds) }

func day(_ iso: String) throws -> Day { try Day(iso: iso) }

func symbol(_ text: String) throws -> DocumentSymbol { try DocumentSymbol(text) }

func provenance(_ source: String = "text of the decision") -> Provenance {
  Provenance(source: source, confidence: .seen, validFrom: nil, knownSince: nil)
}

func state(_ code: String = "CYP", english: String = "Cyprus") -> State {
  State(
    code: Identifier(code), m49: "196", english: english, french: "Chypre",
    provenance: provenance("UNTERM"))
}

func mission(
  _ id: String = "UNFICYP", english: String = "United Nations Peacekeeping Force in Cyprus",
  hosts: [Identifier<State>] = ["CYP"]
) -> Mission {
  Mission(
    id: Identifier(id), english: english, french: "Force des Nations Unies à Chypre",
    kind: .peacekeeping, seat: "Nicosia", hosts: hosts, began: nil, ended: nil,
    provenance: provenance())
}

func mandate(
  _ id: String = "UNFICYP-2398", mission: String = "UNFICYP", adopted: String = "2018-01-30",
  end: String = "2018-08-01", troops: Int? = 860, note: String = "",
  change: MandateChange = .renewal
) throws -> MandatePeriod {
  try MandatePeriod(
    id: Identifier(id), mission: Identifier(mission), decision: symbol("S/RES/2398 (2018)"),
    adopted: day(adopted), start: nil, end: day(end), change: change, troops: troops, police: 69,
    otherCeiling: "", ceilingConfidence: .seen, reportRule: .on([day("2018-07-10")]), note: note,
    provenance: provenance())
}

func step(
  _ id: String = "UNFICYP/S/RES/2398 (2018)/contributorMeeting", planned: String? = "2018-07-18",
  actual: String? = nil, notHeld: Bool = false, note: String = ""
) throws -> StepRecord {
  StepRecord(
    id: Identifier(id), mission: "UNFICYP", decision: try symbol("S/RES/2398 (2018)"),
    step: .contributorMeeting, planned: try planned.map(day), actual: try actual.map(day),
    notHeld: notHeld, isLetter: false, note: note, provenance: provenance("the desk"))
}

func meeting(
  _ id: String, on iso: String, missions: [Identifier<Mission>] = ["UNFICYP"],
  topic: String = "Meeting with contributors"
) throws -> CouncilMeeting {
  CouncilMeeting(
    id: Identifier(id), record: id, day: try day(iso), isClosed: true, topic: topic,
    decisions: [try symbol("S/RES/2398 (2018)")], format: .contributors, missions: missions,
    provenance: provenance("Dag Hammarskjöld Library"))
}

func smallRegister(mandates: [MandatePeriod]? = nil) throws -> CouncilRegister {
  CouncilRegister(
    missions: [mission()], mandates: try mandates ?? [mandate()], states: [state()])
}

/// A store in memory with one mission and its mandate in it, as release 1.
func filledStore() throws -> Store {
  let store = try Store.inMemory()
  try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
  return store
}

func item(
  _ id: String, on iso: String, session: ProgrammeItem.Session? = .morning,
  mission: Identifier<Mission>? = "UNFICYP", known: ProgrammeItem.Known = .planned,
  isPinned: Bool = false
) throws -> ProgrammeItem {
  ProgrammeItem(
    id: Identifier(id), kind: .cycle, mission: mission,
    decision: try symbol("S/RES/2398 (2018)"), step: .contributorMeeting, other: nil, due: nil,
    day: try day(iso), session: session, room: .chamber, isFixed: false, isProjected: false,
    isPinned: isPinned, was: nil, known: known)
}

func programme(_ items: [ProgrammeItem], from: String = "2018-03", until: String = "2018-04")
  throws -> Programme
{
  Programme(
    window: try Month(iso: from)..<Month(iso: until), asOf: try day("2018-02-01"),
    status: .optimal, objective: 1_234, bound: 1_234,
    score: [ScoreLine(rule: RuleID(rawValue: "C4"), force: .preferred, count: 2, cost: 34)],
    items: items, unplaced: [], findings: [], choices: [], checked: true,
    boundBy: .certificate)
}

/// A folder of its own for one test, removed with it.
final class Folder {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/store-tests-XXXXXX"
    var bytes = Array(template.utf8CString)
    guard let made = mkdtemp(&bytes) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var database: String { path + "/muster.sqlite" }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The error that `body` throws; nil where it throws none.
func fault(_ body: () throws -> some Any) -> StoreFault? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? StoreFault
  }
}

func refusal(_ body: () throws -> some Any) -> StoreRefusal? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? StoreRefusal
  }
}
