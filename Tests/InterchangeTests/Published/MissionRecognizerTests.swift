import Basics
import Council
import Interchange
import Testing

@Suite struct `Recognising missions` {
  @Test(arguments: [
    (
      "Meeting with countries contributing troops to the UN Mission in Liberia", "2009-09-03",
      ["UNMIL"]
    ),
    ("... contributing troops to the UN Operation in Darfur", "2009-07-24", ["UNAMID"]),
    ("... to the UN Mission in the Sudan", "2010-04-09", ["UNMIS"]),
    ("... to the United Nations Stabilization Mission in South Sudan", "2012-06-29", ["UNMISS"]),
    (
      "... to the UN Organization Mission in the Democratic Republic of the Congo", "2010-04-07",
      ["MONUC"]
    ),
    (
      "... UN Organization Stabilization Mission in the Democratic Republic of the Congo",
      "2011-02-03", ["MONUSCO"]
    ),
    ("resolution 1353 (2001), annex II, sections A and B - Liberia", "2012-09-06", ["UNMIL"]),
    ("... to the UN Peacekeeping Force in Syrian Arab Republic", "2012-07-10", ["UNSMIS"]),
    (
      "... to the United Nations Supervision Mission in Syria, pursuant to", "2012-08-09",
      ["UNSMIS"]
    ),
    ("... to the UN Peacekeeping Force in COTE D’IVOIRE", "2012-07-10", ["UNOCI"]),
    ("from the UN Mission in Liberia (UNMIL) to UNOCI", "2011-02-16", ["UNMIL", "UNOCI"]),
    ("UNOSOM II is wound up", "1995-01-01", ["UNOSOM II"]),
  ])
  func `a meeting's topic names its mission`(
    topic: String, day: String, expected: [Identifier<Mission>]
  ) throws {
    let found = try sampleMissions().recognized(
      in: topic, on: try Day(iso: day), preferringOwnPlace: true)
    #expect(found == .some(expected))
  }

  @Test(arguments: [
    ("Liberia", "2009-09-03", RecognizedMissions.some(["UNMIL"])),
    ("Liberia", "2019-09-03", .none),
    ("The situation in Darfur", "2009-09-03", .some(["UNAMID"])),
    ("Sudan", "2009-09-03", .several(["UNAMID", "UNMIS"])),
    ("Sudan", "2012-09-03", .some(["UNAMID"])),
    ("Republic of South Sudan", "2012-09-03", .some(["UNMISS"])),
    ("Iraq", "2012-09-03", .none),
    ("Women and peace and security", "2012-09-03", .none),
    ("Central African region", "2012-09-03", .none),
    ("UNMILITARY matters", "2012-09-03", .none),
  ])
  func `an agenda item means the one operation at its place`(
    topic: String, day: String, expected: RecognizedMissions
  ) throws {
    let found = try sampleMissions().recognized(
      in: topic, on: try Day(iso: day), preferringOwnPlace: false)
    #expect(found == expected)
  }

  @Test func `a body with an unknown acronym of its own is not the mission with a like name`()
    throws
  {
    let day = try Day(iso: "2005-03-10")
    let missions = try sampleMissions()
    #expect(missions.named(in: "the UN Advance Mission in the Sudan (UNAMIS)", on: day) == [])
    #expect(missions.named(in: "the UN Mission in the Sudan", on: day) == ["UNMIS"])
  }
}
