// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

/// The facts that ship with the product: `Reference/*.csv`, compiled in.
package enum ReferenceRegister {
  /// Counts the editions of the register; a newer one has a higher number.
  package static let release = 2

  /// Each file's kind, as `muster import KIND` names it, with its text in CSV.
  ///
  /// A table of a worked case is named by its folder and its kind: `mali-2016-2019/requirements`. In
  /// an order in which what is named comes before what names it.
  package static let files: [(name: String, text: StaticString)] = [
    ("states", states),
    ("missions", missions),
    ("mandates", mandates),
    ("tasks", tasks),
    ("holidays", holidays),
    ("presidencies", presidencies),
    ("members", members),
    ("penholders", penholders),
    ("other-items", otherItems),
    ("steps", steps),
    ("unit-types", unitTypes),
    ("substitutions", substitutions),
    ("needs", needs),
    ("mali-2016-2019/requirements", mali20162019Requirements),
    ("contributors", contributors),
    ("mali-2016-2019/contributors", mali20162019Contributors),
    ("level-ceilings", levelCeilings),
    ("conferences", conferences),
    ("pledges", pledges),
    ("mali-2016-2019/pledges", mali20162019Pledges),
    ("deployments", deployments),
    ("mali-2016-2019/deployments", mali20162019Deployments),
    ("mali-2016-2019/withdrawals", mali20162019Withdrawals),
    ("conference-totals", conferenceTotals),
    ("level-notices", levelNotices),
    ("evidence", evidence),
    ("lead-times", leadTimes),
    ("joint-pledges", jointPledges),
    ("mali-2016-2019/joint-pledges", mali20162019JointPledges),
    ("joint-parts", jointParts),
    ("mali-2016-2019/joint-parts", mali20162019JointParts),
    ("partnerships", partnerships),
    ("standby-schemes", standbySchemes),
    ("mali-2016-2019/contracts", mali20162019Contracts),
    ("transfers", transfers),
    ("mali-2016-2019/rotation-schemes", mali20162019RotationSchemes),
    ("mali-2016-2019/scheme-partners", mali20162019SchemePartners),
  ]

  /// The kind of a table by its name: `requirements` of `mali-2016-2019/requirements`.
  package static func kind(of name: String) -> String {
    String(name.split(separator: "/").last ?? "")
  }
}
