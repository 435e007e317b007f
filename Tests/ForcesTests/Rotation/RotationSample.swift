import Basics
import Capabilities
import Council

@testable import Forces

/// Schemes and terms for tests.
enum RotationSample {
  static let source = Provenance(
    source: "sample", confidence: .likely, validFrom: nil, knownSince: nil)

  static func day(_ text: String) throws -> Day { try Day(iso: text) }

  static func scheme(
    _ id: String = "scheme", from: String, until: String, needsNight: Bool = false,
    host: String? = nil
  ) throws -> RotationScheme {
    try RotationScheme(
      id: Identifier(id), name: id, mission: "MINUSMA", unitType: "AVN_FW_TAC", from: day(from),
      until: day(until), needsNight: needsNight, campHost: host.map { Identifier($0) },
      provenance: source)
  }

  static func terms(
    _ contributor: String, scheme: String = "scheme", id: String? = nil, from: String? = nil,
    until: String? = nil, lengths: ClosedRange<Int> = 12...12, mostSlots: Int? = nil,
    rest: Int? = nil, ramps: (up: Int, down: Int) = (0, 0), byNight: Bool = false,
    isFixed: Bool = false, known: String? = nil
  ) throws -> SchemePartner {
    try SchemePartner(
      id: Identifier(id ?? "\(scheme)-\(contributor)"), scheme: Identifier(scheme),
      contributor: Identifier(contributor), from: from.map { try day($0) },
      until: until.map { try day($0) }, shortest: lengths.lowerBound, longest: lengths.upperBound,
      mostSlots: mostSlots, rest: rest, rampUp: ramps.up, rampDown: ramps.down,
      fliesByNight: byNight, isFixed: isFixed,
      provenance: Provenance(
        source: "sample", confidence: .likely, validFrom: nil,
        knownSince: known.map { try day($0) }))
  }

  static func facts(
    _ schemes: [RotationScheme], _ terms: [SchemePartner], contracts: [Contract] = [],
    withdrawals: [WithdrawalNotice] = [], asOf: String = "2019-05-01"
  ) throws -> ForceFacts {
    ForceFacts(
      council: CouncilRegister(),
      capabilities: CapabilityRegister(
        withdrawals: withdrawals, contracts: contracts, rotationSchemes: schemes,
        schemePartners: terms),
      asOf: try day(asOf))
  }

  /// The helicopters of summer 2019 as they were known on a day.
  ///
  /// One partner stops on 31 July, its medevac on 31 August once the extension of 14 June is known;
  /// the next works from mid-October.
  static func summer(asOf: String) throws -> ForceFacts {
    let extended = asOf >= "2019-06-14"
    var terms: [SchemePartner] = []
    for scheme in ["transport", "medevac"] {
      let last = scheme == "medevac" && extended ? "2019-09-01" : "2019-08-01"
      terms += [
        try self.terms(
          "CAN", scheme: scheme, from: "2018-07-01", until: last, byNight: true, isFixed: true),
        try self.terms(
          "ROU", scheme: scheme, from: "2019-10-16", until: "2020-10-16", byNight: true,
          isFixed: true),
      ]
    }
    return try facts(
      ["transport", "medevac"].map {
        try scheme($0, from: "2019-05-01", until: "2020-05-01", needsNight: $0 == "medevac")
      }, terms, asOf: asOf)
  }
}
