/// The kinds of fact that the store keeps, each named as its table.
package enum FactKind: String, CaseIterable, Codable, Sendable {
  case state, mission, mandatePeriod, mandatedTask, holiday, presidency, membership, penholder
  case otherItem, councilMeeting, councilDecision, stepRecord, paperRecord, triggerRecord
  // Those of the register of capabilities, parents first.
  case unitType, substitution, contributor, conference, publishedNeed, requirementLine
  case parallelForce, levelCeiling, pledge, caveat, hostConsent, selectionBar, conferenceTotal
  case levelNotice, evidence, leadTime, jointPledge, jointPart, partnership, standbyScheme
  case selection, contract, transfer, deployment, withdrawalNotice, clearance, missionBudget
  case liftCapacity, ceilingStep, rotationScheme, schemePartner, scenarioChange
}
