import Basics
import Council

/// The laws of an entry that only the register shows, with what they look up indexed once.
struct EntryLaws {
  let today: Day
  let keys: KnownKeys
  let pledges: [Identifier<Pledge>: Pledge]
  let ceilings: [Identifier<Contributor>: [LevelCeiling]]
  let deployments: PledgedDeployments
  let uses: JointUses
  let circles: RestatedCircles
  let joints: [Identifier<JointPledge>: JointPledge]
  let schemes: [Identifier<RotationScheme>: RotationScheme]
  let named: NamedPledges
  private(set) var nearest: [Field.Target: NearestKeys] = [:]
  private(set) var refusals: [EntryRefusal] = []

  init(_ register: CapabilityRegister, on today: Day, council: CouncilRegister) {
    self.today = today
    keys = KnownKeys(register, council)
    pledges = Dictionary(
      register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    ceilings = Dictionary(grouping: register.levelCeilings, by: \.contributor)
    deployments = PledgedDeployments(register, PledgedUnits(register, on: today))
    joints = Dictionary(
      register.jointPledges.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    circles = RestatedCircles(register.pledges)
    uses = JointUses(register, pledges: pledges)
    schemes = Dictionary(
      register.rotationSchemes.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    named = NamedPledges(register)
  }

  /// Adds what is wrong with one entry.
  mutating func check(_ fact: CapabilityFact) {
    check(references: fact.entry)
    switch fact {
    case .substitution(let entry): check(entry)
    case .contributor(let entry): check(entry)
    case .pledge(let entry): check(entry)
    case .caveat(let entry): check(entry, pledge: entry.pledge, of: entry.contributor)
    case .hostConsent(let entry): check(entry, .day, entry.day)
    case .selectionBar(let entry): check(entry, pledge: entry.pledge, of: entry.contributor)
    case .levelNotice(let entry): check(entry)
    case .evidence(let entry): check(entry, .day, entry.day)
    case .jointPledge(let entry): check(entry)
    case .jointPart(let entry): check(entry)
    case .selection(let entry): check(entry, .day, entry.day)
    case .deployment(let entry): check(entry)
    case .withdrawalNotice(let entry):
      check(entry, .announced, entry.announced)
      check(entry, pledge: entry.pledge, of: entry.contributor)
    case .schemePartner(let entry): check(entry)
    case .unitType, .conference, .publishedNeed, .requirementLine, .parallelForce, .levelCeiling,
      .conferenceTotal, .leadTime, .partnership, .standbyScheme, .contract, .transfer, .clearance,
      .missionBudget, .liftCapacity, .ceilingStep, .rotationScheme, .scenarioChange:
      break
    }
  }

  mutating func refuse<Entry: CapabilityEntry>(
    _ entry: Entry, _ field: FieldName, _ value: String, _ reason: EntryRefusal.Reason
  ) {
    refusals.append(
      EntryRefusal(
        kind: Entry.kind, key: entry.key, field: field, value: value, reason: reason))
  }

  mutating func nearest(to text: String, _ target: Field.Target) -> [String] {
    nearest[target, default: NearestKeys()].nearest(to: text, among: keys[target])
  }

  /// Every key that an entry names must be known.
  private mutating func check<Entry: CapabilityEntry>(references entry: Entry) {
    for (field, value) in zip(Entry.fields, entry.values) {
      switch (field.form, value) {
      case (.reference(let target), .text(let key)):
        check(entry, names: key, target, in: field.name)
      case (.references(let target), .list(let list)):
        for key in list { check(entry, names: key, target, in: field.name) }
      default: break
      }
    }
  }

  mutating func check<Entry: CapabilityEntry>(
    _ entry: Entry, names key: String, _ target: Field.Target, in field: FieldName
  ) {
    guard !keys[target].contains(key) else { return }
    refuse(entry, field, key, .unknown(target, nearest: nearest(to: key, target)))
  }
}
