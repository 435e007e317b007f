/// The name of a field of an entry, the same in tables, forms and files.
package enum FieldName: String, CaseIterable, Codable, Sendable {
  case id, english, french, component, strengthLeast, strengthUsual, strengthMost, equipment,
    isCritical, tags, needsHandover, note, wanted, given, price, nature, month, document, scope,
    unitType, words, quantity, people, neededFrom, mission, from, until, task, priority, threat,
    altitude, language, infrastructureReady, strength, monthlyCost, need, name, capacity, standing,
    since, contributor, most, reason, pledge, barredTags, barsMission, declared, frozen, answer,
    day, ground, deployment, announced, effective, capitalDays, parliamentDays, agreementDays,
    visaDays, place, conference, missions, noticeDays, shortestTour, longestTour, extensionMonths,
    dwellMonths, isSustained, needsTraining, dollars, restates, functionOf, registration,
    registered,
    partners,
    level, outcome, step, days, form, lead, joint, role, isMandatory, contributors, supporters,
    hosts, contributorBrings, supporterBrings, secretariatBrings, unitTypes, line, decidedBy,
    limits, fromMission, toMission, decision, state, isEndUnknown, rotation, agreementUntil,
    monthlyCash,
    needsNight, function, campHost, scheme, contract, shortest, longest, mostSlots, rest, rampUp,
    rampDown, fliesByNight, isFixed, scenario, change, subject, number
  /// The last columns of every table.
  case marking, source, confidence, validFrom, knownSince
}
