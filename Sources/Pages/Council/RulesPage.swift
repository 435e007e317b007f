package import Council
package import Markup

/// The guideline as one table.
package struct RulesPage: Sendable {
  package var frame: PageFrame
  package var rules: [GuidelineRule]

  /// Takes the parts as they are.
  package init(frame: PageFrame, rules: [GuidelineRule] = GuidelineRule.table) {
    self.frame = frame
    self.rules = rules
  }

  /// The page.
  package var html: HTML { .empty }
}
