import Capabilities

extension EnglishForces {
  static func hint(_ field: FieldName) -> String? {
    switch field {
    case .id: "Unique among its kind; it stays as it is."
    case .tags, .barredTags: "As in NIGHT_FLY; MEDEVAC."
    case .price: "How much less a month is worth, in hundredths of the requirement’s weight."
    case .isCritical: "A gap is weighted apart."
    case .needsHandover: "The next unit arrives while the last is still in place."
    case .scope: "The mission’s acronym, or as the document puts it."
    case .task: "Its priority counts where none is given here."
    case .priority: "1 is the highest; empty where the task’s priority counts."
    case .altitude: "Metres above the sea at which it must work."
    case .language: "As a tag, as in FRENCH; empty where any will do."
    case .infrastructureReady:
      "The day on which camp, apron or road are ready; nothing can stand there before."
    case .monthlyCost: "United States dollars; empty where not known."
    case .effective: "The first day on which the unit is no longer there."
    case .missions: "None named means any."
    case .noticeDays: "From a request to readiness to move."
    case .shortestTour, .longestTour, .dwellMonths: "Empty for what is usual."
    case .isSustained: "The contributor keeps the unit in place by rotating its people."
    case .restates: "The keys of the pledges that say the same, divided by ;"
    case .registered: "The day of that state of registration."
    case .isMandatory: "The whole does not stand without it."
    case .decidedBy: "The office that decided."
    case .limits: "What it may not do: hours, places, night, risk."
    case .monthlyCash: "Empty for no ceiling."
    case .function: "Where a unit has several with own dates, as in medevac; empty for the whole."
    case .mostSlots: "Empty for as often as needed."
    case .rampUp: "After arrival, before it counts."
    case .rampDown: "Before departure, when it no longer counts in full."
    case .isFixed: "From its first day to its last."
    case .scenario: "Changes of one name belong together."
    case .subject: "The key of what changes: a contributor, a pledge, a requirement, a mission."
    case .number: "Months sooner, units, people or dollars, as the change needs."
    case .marking: "Empty for what is usual for its kind."
    case .source: "The document, page or practice it was read in."
    case .validFrom: "The first day on which it holds."
    case .knownSince: "The first day on which it could be known."
    default: nil
    }
  }
}
