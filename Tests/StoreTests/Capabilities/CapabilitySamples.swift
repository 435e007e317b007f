import Basics
import Capabilities
import Council
import Store

func contributor(_ id: String = "CYP", note: String = "") -> Contributor {
  Contributor(
    id: Identifier(id), nature: .state, english: "Cyprus", french: "Chypre", standing: .current,
    note: note, provenance: provenance("the published figures"))
}

func unitType(_ id: String = "AVN_MUHU", note: String = "") throws -> UnitType {
  try UnitType(
    id: Identifier(id), english: "Utility helicopter unit", component: .enabling,
    strengthUsual: 120, tags: ["NIGHT"], note: note, provenance: provenance("the taxonomy"))
}

func line(
  _ id: String = "L1", mission: String = "UNFICYP", type: String = "AVN_MUHU", quantity: Int = 2,
  note: String = ""
) throws -> RequirementLine {
  try RequirementLine(
    id: Identifier(id), mission: Identifier(mission), unitType: Identifier(type),
    quantity: quantity, from: Month(iso: "2018-04"), until: Month(iso: "2019-04"), priority: 1,
    tags: ["NIGHT", "é; ü"], note: note, provenance: provenance("statement of requirement"))
}

func pledge(
  _ id: String = "P1", missions: [Identifier<Mission>] = ["UNFICYP"], quantity: Int? = 1,
  until: String? = "2019-06-30", note: String = "", source: String = "note verbale"
) throws -> Pledge {
  try Pledge(
    id: Identifier(id), contributor: "CYP", nature: .unit, unitType: "AVN_MUHU",
    quantity: quantity, tags: ["NIGHT"], missions: missions, from: day("2018-04-01"),
    until: until.map { try day($0).advanced(by: 1) }, registration: .submitted, note: note,
    provenance: provenance(source))
}

func evidence(_ id: String = "E1", on iso: String = "2018-02-01", note: String = "") throws
  -> Evidence
{
  Evidence(
    id: Identifier(id), pledge: "P1", nature: .noteVerbale, day: try day(iso), outcome: .met,
    note: note, provenance: provenance("the note"))
}

func notice(_ id: String = "N1", level: ReadinessLevel = .level1, on iso: String = "2018-02-10")
  throws -> LevelNotice
{
  try LevelNotice(
    id: Identifier(id), pledge: "P1", level: level, day: day(iso),
    provenance: provenance("notice"))
}

/// One line, and one pledge with its evidence and its notice.
func smallCapabilities() throws -> CapabilityRegister {
  CapabilityRegister(
    unitTypes: [try unitType()], requirements: [try line()], contributors: [contributor()],
    pledges: [try pledge()], levelNotices: [try notice()], evidence: [try evidence()])
}

/// A store in memory with the small registers of both sides in it, as release 1.
func equippedStore() throws -> Store {
  let store = try Store.inMemory()
  try store.loadReference(
    try smallRegister(), try smallCapabilities(), release: 1, as: .desk, at: noon)
  return store
}

extension CapabilityRegister {
  /// One entry of every kind, all called "parent" and each leaning on the others of that name; one
  /// mission and one task of the Council's are called so too.
  static func parents() throws -> (CouncilRegister, CapabilityRegister) {
    var random = RandomFacts(1)
    var register = CapabilityRegister()
    for kind in CapabilityKind.allCases {
      register.add(try random.entry(kind, id: "parent").fact)
    }
    let council = CouncilRegister(
      missions: [mission(), mission("parent")],
      tasks: [
        MandatedTask(
          id: "parent", mission: "parent", decision: try symbol("S/RES/2398 (2018)"), code: "",
          text: "", priority: nil, benchmarks: [], provenance: provenance())
      ], states: [state()])
    return (council, register)
  }
}
