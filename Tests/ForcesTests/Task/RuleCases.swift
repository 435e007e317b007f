import Basics
import Capabilities
import Council

@testable import Forces

extension RuleCase {
  /// Every rule that speaks of one unit and one line.
  static let all: [RuleCase] = whole + barred + timed + jointly

  /// What the unit is and has.
  private static let whole = [
    RuleCase(.strength) {
      try $0.require()
      try $0.pledge(strength: 130)
    } innocent: {
      try $0.require()
      try $0.pledge(strength: 120)
    },
    RuleCase(.tags) {
      try $0.require(tags: ["NVG"])
      try $0.pledge(tags: ["FRENCH"])
    } innocent: {
      try $0.require(tags: ["NVG"])
      try $0.pledge(tags: ["FRENCH", "NVG"])
    },
    RuleCase(.tags) {
      try $0.require(altitude: 2_000)
      try $0.pledge()
    } innocent: {
      try $0.require(altitude: 1_000)
      try $0.pledge()
    },
    RuleCase(.threatKit) {
      try $0.require(type: "TPT_COY", threat: .explosiveDevices)
      try $0.pledge(type: "TPT_COY", tags: ["ECM"])
    } innocent: {
      try $0.require(type: "TPT_COY", threat: .explosiveDevices)
      try $0.pledge(type: "TPT_COY", tags: ["ECM", "MRAP"])
    },
    RuleCase(.language) {
      try $0.require(language: "FRENCH")
      try $0.pledge(tags: ["ARABIC"])
    } innocent: {
      try $0.require(language: "FRENCH")
      try $0.pledge(tags: ["FRENCH"])
    },
    RuleCase(.level) {
      try $0.require()
      try $0.pledge(level: .level1)
    } innocent: {
      try $0.require()
      try $0.pledge(level: .level2, noticeDays: 0)
    },
    RuleCase(.ceiling) {
      try $0.require()
      try $0.pledge(level: .level3)
      $0.register.levelCeilings = [
        try LevelCeiling(id: "C", contributor: "ALFA", most: .level1, provenance: known)
      ]
    } innocent: {
      try $0.require()
      try $0.pledge(level: .level3, noticeDays: 0)
      $0.register.levelCeilings = [
        try LevelCeiling(id: "C", contributor: "ALFA", most: .level3, provenance: known)
      ]
    },
    RuleCase(.registration) {
      try $0.require()
      try $0.pledge(registration: .withdrawn)
    } innocent: {
      try $0.require()
      try $0.pledge(registration: .submitted)
    },
  ]

  /// Who does not let it.
  private static let barred = [
    RuleCase(.mission) {
      try $0.require()
      try $0.pledge(missions: ["UNB"])
    } innocent: {
      try $0.require()
      try $0.pledge(missions: ["UNB", "UNA"])
    },
    RuleCase(.consent) {
      try $0.require()
      try $0.pledge()
      $0.register.consents = [consent(.given), consent(.refused, on: "2029-06-01")]
    } innocent: {
      try $0.require()
      try $0.pledge()
      $0.register.consents = [consent(.refused), consent(.asked, on: "2029-06-01")]
    },
    RuleCase(.caveat) {
      try $0.require()
      try $0.pledge()
      $0.register.caveats = [caveat(mission: "UNA", barsMission: true)]
    } innocent: {
      try $0.require()
      try $0.pledge()
      $0.register.caveats = [caveat(mission: "UNB", barsMission: true)]
    },
    RuleCase(.caveat) {
      try $0.require(tags: ["NIGHT_FLY"])
      try $0.pledge(tags: ["NIGHT_FLY"])
      $0.register.caveats = [caveat(barring: ["NIGHT_FLY"])]
    } innocent: {
      try $0.require()
      try $0.pledge(tags: ["NIGHT_FLY"])
      $0.register.caveats = [caveat(barring: ["SLING"])]
    },
    RuleCase(.bar) {
      try $0.require()
      try $0.pledge()
      $0.register.bars = [try bar(nil)]
    } innocent: {
      try $0.require()
      try $0.pledge()
      $0.register.bars = [try bar("2029-12-31"), try bar(nil, mission: "UNB")]
    },
    RuleCase(.bar) {
      try $0.require()
      try $0.pledge()
      $0.register.bars = [try bar("2030-11-30")]
    } innocent: {
      try $0.require()
      try $0.pledge()
      $0.register.bars = [try bar("2030-05-31")]
    },
    RuleCase(.visit) {
      try $0.require()
      try $0.pledge()
      $0.register.bars = [try bar(nil, ground: .failedVisit)]
    } innocent: {
      try $0.require()
      try $0.pledge()
    },
    RuleCase(.visit) {
      try $0.require()
      try $0.pledge()
      $0.register.evidence = [visit(.met, on: "2029-03-01"), visit(.notMet, on: "2029-09-01")]
    } innocent: {
      try $0.require()
      try $0.pledge()
      $0.register.evidence = [visit(.notMet, on: "2029-09-01"), visit(.met, on: "2029-11-01")]
    },
  ]

  /// When it could be there.
  private static let timed = [
    RuleCase(.ready) {
      try $0.require()
      try $0.pledge(from: day("2030-10-02"))
    } innocent: {
      try $0.require()
      try $0.pledge(from: day("2030-10-01"))
    },
    RuleCase(.available) {
      try $0.require()
      try $0.pledge(until: after("2030-06-30"))
    } innocent: {
      try $0.require()
      try $0.pledge(until: after("2030-09-30"))
    },
    RuleCase(.available) {
      try $0.require()
      try $0.pledge()
      try $0.withdraw("ALFA", pledge: "P1", effective: "2030-05-01")
    } innocent: {
      try $0.require()
      try $0.pledge()
      try $0.withdraw("ALFA", pledge: "P1", effective: "2030-11-01")
    },
    RuleCase(.infrastructure) {
      try $0.require(infrastructureReady: day("2030-11-15"))
      try $0.pledge()
    } innocent: {
      try $0.require(infrastructureReady: day("2030-07-15"))
      try $0.pledge()
    },
    RuleCase(.tour) {
      try $0.require(until: "2030-03")
      try $0.pledge()
    } innocent: {
      try $0.require(until: "2030-07")
      try $0.pledge()
    },
    RuleCase(.dwell) {
      try $0.require("L1", 2)
      try $0.pledge()
      try $0.deploy(pledge: "P1", until: "2030-05-31")
    } innocent: {
      try $0.require("L1", 2)
      try $0.pledge(dwell: 1)
      try $0.deploy(pledge: "P1", until: "2030-05-31")
    },
  ]

  /// What it needs of others.
  private static let jointly = [
    RuleCase(.parts) {
      try $0.require()
      try $0.pledge("P1", .people)
      try $0.pledge("P2", .equipment, of: "BRAVO", type: "AVN", level: .none)
    } innocent: {
      try $0.require()
      try $0.pledge("P1", .people)
      try $0.pledge("P2", .equipment, of: "BRAVO", level: .none)
    },
    RuleCase(.parts) {
      try $0.require()
      try $0.pledge("P1")
      try $0.pledge("P2", of: "BRAVO", level: .level1)
      try $0.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
    } innocent: {
      try $0.require()
      try $0.pledge("P1")
      try $0.pledge("P2", of: "BRAVO", level: .rapid)
      try $0.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
    },
    RuleCase(.singleNation) {
      try $0.require(type: "FPU")
      try $0.pledge("P1", type: "FPU")
      try $0.pledge("P2", of: "BRAVO", type: "FPU")
      try $0.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
    } innocent: {
      // A State may divide its own police, and another may equip it.
      try $0.require(type: "FPU")
      try $0.pledge("P1", type: "FPU")
      try $0.pledge("P2", type: "FPU")
      try $0.pledge("P3", .equipment, of: "BRAVO", type: "FPU", level: .none)
      try $0.join(
        "J1", .embed, lead: "P1",
        parts: [("P2", .subUnit, isMandatory: true), ("P3", .equipment, isMandatory: true)])
    },
    RuleCase(.command) {
      try $0.require()
      try $0.pledge("P1", .people)
      try $0.pledge("P2", .equipment, of: "BRAVO", level: .none)
      $0.register.caveats = [caveat(of: "BRAVO", barsMission: true)]
    } innocent: {
      try $0.require()
      try $0.pledge("P1", .people)
      try $0.pledge("P2", .equipment, of: "BRAVO", level: .none)
      $0.register.caveats = [caveat(of: "BRAVO", mission: "UNB", barsMission: true)]
    },
    RuleCase(.command) {
      try $0.require()
      try $0.pledge("P1", needsTraining: true)
      try $0.pledge("P2", .training, of: "BRAVO", type: nil, level: .none)
      $0.register.caveats = [
        Caveat(
          id: "K1", contributor: "BRAVO", pledge: "P2", nature: .other, barsMission: true,
          provenance: known)
      ]
    } innocent: {
      // Instructors stay at home: what their State's units may not do does not concern them.
      try $0.require()
      try $0.pledge("P1", needsTraining: true)
      try $0.pledge("P2", .training, of: "BRAVO", type: nil, level: .none)
      $0.register.caveats = [caveat(of: "BRAVO", barsMission: true)]
    },
    RuleCase(.consent) {
      try $0.require()
      try $0.pledge("P1", of: "BRAVO")
      try $0.pledge("P2", of: "ALFA")
      try $0.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
      $0.register.consents = [consent(.refused)]
    } innocent: {
      try $0.require()
      try $0.pledge("P1", of: "BRAVO")
      try $0.pledge("P2", of: "ALFA")
      try $0.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
      $0.register.consents = [consent(.given)]
    },
    RuleCase(.training) {
      try $0.require()
      try $0.pledge(needsTraining: true)
    } innocent: {
      try $0.require()
      try $0.pledge(needsTraining: true)
      try $0.pledge("P2", .training, of: "BRAVO", type: nil, level: .none)
    },
  ]
}
