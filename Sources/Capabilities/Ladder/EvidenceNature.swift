/// What a piece of evidence is (force-rules 2.2).
package enum EvidenceNature: String, CaseIterable, Codable, Sendable {
  /// R-PCRS-1.
  case pledgeReceived = "pledge received"
  /// The notice that acknowledges the pledge, R-PCRS-1.
  case acknowledgement
  /// R-PCRS-2.
  case noteVerbale = "note verbale"
  /// R-PCRS-2.
  case tableOfOrganization = "table of organization"
  /// R-PCRS-2.
  case majorEquipment = "major equipment list"
  /// R-PCRS-2.
  case selfSustainment = "self-sustainment list"
  /// R-PCRS-2.
  case basicTraining = "basic training certificate"
  /// R-PCRS-2.
  case humanRightsScreening = "human-rights screening certificate"
  /// R-PCRS-2.
  case acceptanceNotice = "acceptance notice"
  /// R-PCRS-4.
  case assessmentVisit = "assessment and advisory visit"
  /// R-PCRS-5.
  case alignedRequirement = "alignment with a statement of unit requirement"
  /// R-PCRS-5.
  case memorandumDraft = "draft memorandum of understanding"
  /// R-PCRS-5.
  case loadList = "load list"
  /// R-PCRS-6.
  case deploymentCommitment = "60-day commitment"
  /// R-PCRS-6.
  case rapidAgreement = "rapid deployment agreement"
  /// R-PCRS-6.
  case verificationVisit = "verification visit"
  /// By the Under-Secretary-General, R-PCRS-6.
  case approval
  /// R-PCRS-8.
  case confirmation
  /// R-PCRS-9, R-FG-4.
  case predeploymentVisit = "pre-deployment visit"
  /// In the mission, R-PCRS-9.
  case evaluation
  /// R-PCRS-9.
  case equipmentSold = "equipment sold"
  /// R-PCRS-9.
  case deployedElsewhere = "deployed elsewhere"
}
