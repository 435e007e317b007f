import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `What a contributor sees of its own unit` {
  private let tags = Failure(rule: .tags, short: .tagsMissing(["NVG"]), mend: .addTags(["NVG"]))
  private let consent = Failure(
    rule: .consent, short: .refused(on: TaskSketch.first.firstDay), mend: .consent)

  private func views(_ sketch: TaskSketch, _ contributor: String = "ALPHA") -> [OwnUnit] {
    OwnUnit.views(of: Identifier(contributor), in: sketch.task)
  }

  private func refused(_ fails: [Failure], contributor: String = "ALPHA") -> TaskSketch {
    TaskSketch(
      lines: [.init()],
      rejections: [
        .init(
          line: "L0", supply: .pledge("R0"), contributor: Identifier(contributor), fails: fails)
      ])
  }

  @Test func `what is missing, and nothing of anybody else's`() {
    let sketch = refused([tags])
    #expect(
      views(sketch) == [
        OwnUnit(line: "L0", supply: .pledge("R0"), missing: [tags], standing: .lacking)
      ])
    #expect(views(sketch, "BRAVO") == [])
    #expect(views(refused([tags], contributor: "BRAVO")) == [])
  }

  @Test(arguments: ForceRule.allCases)
  func `what the deciding offices weigh leaves no trace`(rule: ForceRule) {
    let day = TaskSketch.first.firstDay
    let fail = Failure(rule: rule, short: .refused(on: day), mend: nil)
    let hidden: [ForceRule] = [
      .consent, .bar, .infrastructure, .command, .tour, .quantity, .partUse, .lift, .share,
      .missionCeiling, .cash, .changes, .account,
    ]
    let complete = TaskSketch(lines: [.init()], units: [.init()])
    if hidden.contains(rule) {
      // The same as for a unit that nothing bars.
      #expect(views(refused([fail])).map(\.standing) == views(complete).map(\.standing))
      #expect(views(refused([fail])).map(\.missing) == [[]])
      #expect(views(refused([fail, tags])).map(\.missing) == [[tags]])
    } else {
      #expect(views(refused([fail])).map(\.standing) == [.lacking])
      #expect(views(refused([fail])).map(\.missing) == [[fail]])
    }
  }

  @Test func `a bar laid after a visit is the office's, the visit its own`() {
    let bar = Failure(rule: .visit, short: .barred("B1"), mend: .closeBar("B1"))
    #expect(views(refused([bar])).map(\.standing) == [.complete])
  }

  @Test func `whoever is selected or there says so, and others that they are not`() {
    var sketch = refused([tags])
    func selected(_ pledge: String) -> PlannedTour {
      PlannedTour(
        line: "L1", mission: "M", unitType: "INF", supply: .pledge(Identifier(pledge)),
        contributor: "ALPHA", months: TaskSketch.months(0..<12), isCommitted: true)
    }
    sketch.lines.append(.init(need: 0))
    #expect(views(sketch).map(\.line) == ["L0"])
    sketch.committed = [selected("R9")]
    #expect(views(sketch).map(\.standing) == [.lacking, .notSelected])
    sketch.committed = [selected("R0")]
    #expect(views(sketch).map(\.standing) == [.lacking, .selected])
    // Units are still to be found: nothing is decided.
    sketch.lines[1].need = 1
    #expect(views(sketch).map(\.line) == ["L0"])

    let inPlace = Failure(
      rule: .dwell, short: .inUse("L0", until: TaskSketch.month(6)), mend: .release(from: "L0"))
    #expect(views(refused([inPlace])).map(\.standing) == [.selected])
    let elsewhere = Failure(
      rule: .dwell, short: .inUse("L1", until: TaskSketch.month(6)), mend: .release(from: "L1"))
    #expect(views(refused([elsewhere])).map(\.standing) == [.lacking])
  }

  @Test func `a plan's choice leaves no trace`() {
    // The view is made of the task, before there is a plan; another's unit changes nothing.
    let one = TaskSketch(lines: [.init()], units: [.init()])
    let two = TaskSketch(lines: [.init()], units: [.init(), .init(contributor: "BRAVO")])
    #expect(views(one) == views(two))
    #expect(views(one).map(\.standing) == [.complete])
  }
}
