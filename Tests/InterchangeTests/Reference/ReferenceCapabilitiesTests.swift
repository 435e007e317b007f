import Basics
import Capabilities
import Interchange
import ReferenceRegister
import Testing

@Suite struct `The reference register of capabilities` {
  @Test func `every table is read without a word, in the columns of its kind`() throws {
    var count = 0
    for table in ReferenceTable.all {
      let kind = try #require(table.kind, "\(table.name)")
      guard case .capability(let entries) = kind else { continue }
      let read = try #require(table.read)
      #expect(read.issues == [], "\(table.name)")
      #expect(read.rows > 0, "\(table.name)")
      let columns = entries.entries.allFields.map(\.name.rawValue).joined(separator: ",")
      #expect(table.header == columns, "\(table.name)")
      count += 1
    }
    #expect(count >= 25)
  }

  @Test func `no law of the register refuses a row`() throws {
    let refusals = CapabilityRegister().refusals(
      of: referenceCapabilities, on: try Day(iso: "2026-01-01"), council: reference)
    #expect(refusals == [])
  }

  @Test func `a table names only what stands in tables before it`() {
    var known: [CapabilityKind: Set<String>] = [:]
    for fact in ReferenceTable.all.flatMap({ $0.read?.capabilities.facts ?? [] }) {
      let entry = fact.entry
      let kind = type(of: entry).kind
      known[kind, default: []].insert(entry.key)
      for (field, value) in zip(type(of: entry).fields, entry.values) {
        guard case .reference(.entry(let other)) = field.form, case .text(let key) = value
        else { continue }
        #expect(known[other]?.contains(key) ?? false, "\(kind) \(entry.key) \(field.name)")
      }
    }
  }

  @Test func `the whole taxonomy is there in both languages`() {
    let types = referenceCapabilities.unitTypes
    #expect(types.count == 81)
    #expect(types.filter { $0.french.isEmpty }.map(\.id) == [])
    let tags = Set(SubCapability.allCases.map(\.rawValue))
    let helicopters = types.first { $0.id == "AVN_MUHU" }
    #expect(helicopters?.tags.filter(tags.contains) == ["MEDEVAC", "NVG", "SLING"])
  }

  @Test func `every row that is assumed says so`() {
    for line in referenceCapabilities.requirements {
      #expect(line.provenance.confidence == .unverified, "\(line.id)")
      #expect(line.note.contains("assumed"), "\(line.id)")
    }
    for contract in referenceCapabilities.contracts {
      #expect(contract.note.contains("assumed"), "\(contract.id)")
    }
  }

  @Test func `a pledge is said again by its own contributor alone`() throws {
    let pledges = referenceCapabilities.pledges
    let owners = Dictionary(pledges.map { ($0.id, $0.contributor) }, uniquingKeysWith: { $1 })
    let again = pledges.filter { !$0.restates.isEmpty }
    #expect(again.count >= 8)
    for pledge in again {
      for earlier in pledge.restates.split(separator: "; ") {
        #expect(owners[Identifier(String(earlier))] == pledge.contributor, "\(pledge.id)")
      }
    }
  }

  @Test func `nothing that could cost lives is told of a real mission`() {
    #expect(referenceCapabilities.requirements.allSatisfy { $0.threat == nil })
    #expect(referenceCapabilities.caveats.isEmpty)
    #expect(referenceCapabilities.consents.isEmpty)
    #expect(referenceCapabilities.bars.isEmpty)
  }
}
