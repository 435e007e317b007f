import Forces

extension EnglishForces {
  static func nameForceRule(_ value: ForceRule) -> String {
    switch value {
    case .type: "type of unit"
    case .strength: "strength"
    case .tags: "sub-capabilities"
    case .threatKit: "minimum kit for the threat"
    case .language: "language"
    case .level: "notified level"
    case .ceiling: "contributor’s own ceiling"
    case .consent: "consent of the host"
    case .caveat: "caveat"
    case .bar: "bar on selection"
    case .visit: "pre-deployment visit"
    case .mission: "missions accepted"
    case .registration: "registration"
    case .ready: "readiness in time"
    case .available: "availability to the end"
    case .infrastructure: "infrastructure"
    case .singleNation: "one nation"
    case .parts: "parts of a joint pledge"
    case .command: "one command"
    case .training: "training"
    case .tour: "length of a tour"
    case .quantity: "number required"
    case .dwell: "one place at a time, with rest"
    case .partUse: "use of a part"
    case .lift: "strategic lift"
    case .share: "share of one State"
    case .missionCeiling: "the Council’s ceiling"
    case .cash: "cash of the mission"
    case .changes: "changes allowed"
    case .account: "account of the plan"
    }
  }

  static func meaningForceRule(_ value: ForceRule) -> String {
    switch value {
    case .type: "The unit is of the type required, or of one that may stand in for it."
    case .strength: "Its strength lies within the band of its type, a tenth more or less."
    case .tags: "It has every sub-capability required, its parts included."
    case .threatKit: "It has the minimum kit of the threat class of the place."
    case .language: "It speaks the language required."
    case .level: "Its notified level is level 2 or higher."
    case .ceiling: "The contributor’s own law or policy allows the level."
    case .consent: "The host has not refused the contributor."
    case .caveat: "No caveat keeps it from the mission or the task."
    case .bar: "Nothing bars the contributor or the unit from selection."
    case .visit: "A pre-deployment visit that was not passed has been repeated and passed."
    case .mission: "The contributor accepts the mission."
    case .registration: "The pledge is neither rejected nor withdrawn."
    case .ready: "The unit and its parts are ready when it would arrive."
    case .available: "It is available until it would leave."
    case .infrastructure: "Camp, apron or road are ready for it."
    case .singleNation: "A formed police unit is of one nation."
    case .parts: "Every mandatory part of a joint pledge is covered."
    case .command: "Command is one: no part’s caveat blocks the whole."
    case .training: "Its training is done before it leaves."
    case .tour:
      "A tour is neither too short nor too long, and lies within the requirement’s months."
    case .quantity: "A requirement has no more units than it asks for."
    case .dwell: "A unit is in one place at a time and rests between tours."
    case .partUse: "A part serves one tour at a time, or as many as it can."
    case .lift: "The lift of the month suffices for all that moves."
    case .share: "No State has more than its share of a mission’s people."
    case .missionCeiling: "The mission has no more uniformed personnel than the Council allows."
    case .cash: "The mission can pay for what it has."
    case .changes: "No more is changed against the kept plan than allowed."
    case .account: "What the plan says of itself agrees with its tours."
    }
  }
}
