import Basics
import Capabilities
import Council
import Testing

@Suite struct `What a requirement asks for` {
  @Test func `a line's own priority goes before its task's, and 2 is usual`() throws {
    let task = MandatedTask(
      id: "T1", mission: "XMIS", decision: try DocumentSymbol("S/RES/2999 (2029)"), code: "t",
      text: "", priority: 1, benchmarks: [], provenance: try Sample.provenance())
    let tasks = [task.id: task]
    #expect(try Sample.line(task: "T1", priority: 3).priority(among: tasks) == 3)
    #expect(try Sample.line(task: "T1").priority(among: tasks) == 1)
    #expect(try Sample.line(task: "T9").priority(among: tasks) == 2)
    #expect(try Sample.line().priority(among: tasks) == 2)
  }

  @Test func `the kit grows with the threat, for convoys and for the place`() throws {
    let convoy = try Sample.unitType("COMBAT_CONVOY_BN")
    let kit = MinimumKit.usual
    #expect(kit.tags(for: .low, unitType: convoy) == [])
    #expect(kit.tags(for: nil, unitType: convoy) == [])
    #expect(kit.tags(for: .explosiveDevices, unitType: convoy) == ["ECM", "MRAP"])
    #expect(kit.tags(for: .indirectFire, unitType: convoy) == ["ECM", "MRAP"])
    #expect(kit.tags(for: .indirectFire, unitType: try Sample.unitType("AVN_MUHU")) == [])
    #expect(kit.cover(for: .explosiveDevices) == [])
    #expect(kit.cover(for: .complexAttack) == ["ROUTE_CLEAR", "L1_ORGANIC", "AMET"])
    #expect(
      kit.cover(for: .indirectFire) == [
        "ROUTE_CLEAR", "L1_ORGANIC", "AMET", "WARNING_RADAR", "C_UAS", "OVERHEAD_COVER",
      ])
    #expect(kit.cover(for: nil) == [])
  }

  @Test func `every item of the kit is a tag of the glossary`() {
    for item in MinimumKit.usual.items { #expect(SubCapability(rawValue: item.tag) != nil) }
  }

  @Test func `every tag means something, and is found by its own writing`() {
    for tag in SubCapability.allCases {
      #expect(!tag.meaning.isEmpty)
      #expect(SubCapability(words: tag.rawValue) == tag)
      #expect(SubCapability(words: tag.rawValue.lowercased()) == tag)
    }
    #expect(Set(SubCapability.allCases.map(\.meaning)).count == SubCapability.allCases.count)
  }

  @Test(arguments: [
    ("night", SubCapability.nightFlying), ("C-UAS", .counterUnmannedAircraft),
    ("FMV", .fullMotionVideo),
    ("MEDEVAC/CASEVAC", .medicalEvacuation), ("route clearance", .routeClearance),
  ]) func `words of sources find their tag`(words: String, tag: SubCapability) {
    #expect(SubCapability(words: words) == tag)
  }

  @Test func `words that mean no tag find none`() {
    for words in ["", "long range", "UNSOC", "heavy lift", "prosecution"] {
      #expect(SubCapability(words: words) == nil)
    }
  }
}
