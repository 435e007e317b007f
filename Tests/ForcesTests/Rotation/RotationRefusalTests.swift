import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Terms of a rotation that cannot be planned with` {
  private func refusal(_ terms: [SchemePartner], until: String = "2021-01-01") throws
    -> InvalidRotation?
  {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: until)], terms)
    do throws(InvalidRotation) {
      _ = try RotationPlanner(solver: HiGHS()).plan("scheme", from: facts)
      return nil
    } catch {
      return error
    }
  }

  @Test func `name nobody`() throws {
    let terms = try SchemePartner(
      id: "terms", scheme: "scheme", shortest: 1, longest: 2, rampUp: 0, rampDown: 0,
      provenance: RotationSample.source)
    #expect(try refusal([terms]) == .nobody("terms"))
  }

  @Test func `are agreed without days`() throws {
    let open = try RotationSample.terms("XAA", id: "terms", from: "2020-01-01", isFixed: true)
    #expect(try refusal([open]) == .agreedWithoutDays("terms"))
    let closed = try RotationSample.terms(
      "XAA", id: "terms", from: "2020-01-01", until: "2020-03-01", isFixed: true)
    #expect(try refusal([closed]) == nil)
  }

  @Test func `are agreed twice for the same days`() throws {
    let first = try RotationSample.terms(
      "XAA", id: "a", from: "2020-01-01", until: "2020-03-01", isFixed: true)
    let second = try RotationSample.terms(
      "XAA", id: "b", from: "2020-02-16", until: "2020-04-01", isFixed: true)
    let after = try RotationSample.terms(
      "XAA", id: "b", from: "2020-03-01", until: "2020-04-01", isFixed: true)
    let other = try RotationSample.terms(
      "XAB", id: "b", from: "2020-02-16", until: "2020-04-01", isFixed: true)
    #expect(try refusal([first, second]) == .agreedTwice("a", "b"))
    #expect(try refusal([first, after]) == nil)
    #expect(try refusal([first, other]) == nil)
  }

  @Test func `have a shortest slot above the longest`() throws {
    let terms = try SchemePartner(
      id: "terms", scheme: "scheme", contributor: "XAA", shortest: 3, longest: 2, rampUp: 0,
      rampDown: 0, provenance: RotationSample.source)
    #expect(try refusal([terms]) == .shortestAboveLongest("terms", shortest: 3, longest: 2))
  }

  @Test func `belong to no scheme, or to one too long`() throws {
    let facts = try RotationSample.facts([], [])
    #expect(throws: InvalidRotation.unknownScheme("scheme")) {
      try RotationPlanner(solver: HiGHS()).plan("scheme", from: facts)
    }
    #expect(try refusal([], until: "2030-01-02") == .tooLong("scheme", halfMonths: 241))
    #expect(try refusal([], until: "2030-01-01") == nil)
  }

  @Test func `allow more slots than can be tried`() throws {
    let terms = try ["XAA", "XAB", "XAC"].map { contributor in
      try RotationSample.terms(contributor, lengths: 1...240)
    }
    guard case .tooManySlots("scheme", let slots) = try refusal(terms, until: "2030-01-01") else {
      Issue.record("planned")
      return
    }
    #expect(slots > 60_000)
  }
}
