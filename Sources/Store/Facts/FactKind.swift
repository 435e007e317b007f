/// The kinds of fact that the store keeps, each named as its table.
package enum FactKind: String, CaseIterable, Codable, Sendable {
  case state, mission, mandatePeriod, mandatedTask, holiday, presidency, membership, penholder
  case otherItem, councilMeeting, councilDecision, stepRecord, paperRecord, triggerRecord
}
