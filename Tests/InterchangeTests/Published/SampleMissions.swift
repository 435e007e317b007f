import Basics
import Council
import Interchange

/// A few missions and the States that host them, for texts of the tests' own making.
func sampleMissions() throws -> MissionRecognizer {
  let sure = Provenance(source: "test", confidence: .seen, validFrom: nil, knownSince: nil)
  func mission(
    _ id: Identifier<Mission>, _ english: String, _ hosts: [Identifier<State>], _ began: String,
    _ ended: String?, _ kind: Mission.Kind = .peacekeeping
  ) throws -> Mission {
    Mission(
      id: id, english: english, french: english, kind: kind, seat: "", hosts: hosts,
      began: try Day(iso: began), ended: try ended.map { try Day(iso: $0) }, provenance: sure)
  }
  func state(_ code: Identifier<State>, _ name: String) -> State {
    State(code: code, m49: "000", english: name, french: name, provenance: sure)
  }
  return MissionRecognizer(
    missions: [
      try mission(
        "UNMIL", "United Nations Mission in Liberia", ["LBR"], "2003-10-01", "2018-03-31"),
      try mission(
        "UNMIS", "United Nations Mission in the Sudan", ["SDN"], "2005-03-24", "2011-07-10"),
      try mission(
        "UNAMID", "African Union-United Nations Hybrid Operation in Darfur", ["SDN"], "2007-07-31",
        "2021-01-01"),
      try mission(
        "UNMISS", "United Nations Mission in South Sudan", ["SSD"], "2011-07-09", nil),
      try mission(
        "MONUC", "United Nations Organization Mission in the Democratic Republic of the Congo",
        ["COD"], "1999-11-30", "2010-07-01"),
      try mission(
        "MONUSCO",
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        ["COD"], "2010-07-01", nil),
      try mission(
        "UNDOF", "United Nations Disengagement Observer Force", ["SYR"], "1974-05-31", nil),
      try mission(
        "UNSMIS", "United Nations Supervision Mission in the Syrian Arab Republic", ["SYR"],
        "2012-04-21", "2012-08-20"),
      try mission(
        "UNOCI", "United Nations Operation in Côte d'Ivoire", ["CIV"], "2004-04-04", "2017-07-01"),
      try mission(
        "UNOSOM", "United Nations Operation in Somalia", ["SOM"], "1992-04-24", "1993-03-26"),
      try mission(
        "UNOSOM II", "United Nations Operation in Somalia II", ["SOM"], "1993-03-26", "1995-04-01"),
      try mission(
        "UNAMI", "United Nations Assistance Mission for Iraq", ["IRQ"], "2003-08-14", nil,
        .specialPolitical),
    ],
    states: [
      state("LBR", "Liberia"), state("SDN", "Sudan"), state("SSD", "South Sudan"),
      state("COD", "Democratic Republic of the Congo"), state("SYR", "Syrian Arab Republic"),
      state("CIV", "Côte d'Ivoire"), state("SOM", "Somalia"), state("IRQ", "Iraq"),
    ])
}
