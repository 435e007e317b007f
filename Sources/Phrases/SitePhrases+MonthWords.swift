package import Basics

extension SitePhrases {
  /// A month’s programme of work.
  package struct MonthWords: Sendable {
    package let heading: String
    package let council: String
    package let presidency: String
    package let asOf: @Sendable (Day) -> String
    package let optimal: @Sendable (Int, Int) -> String
    package let feasible: @Sendable (Int, Int) -> String
    package let infeasible: String
    package let interrupted: @Sendable (Int, Int) -> String
    package let checkedByCertificate: String
    package let checkedBySolver: String
    package let notChecked: String
    package let previous: String
    package let next: String
    package let calendar: String
    package let caption: @Sendable (String) -> String
    package let weekend: String
    package let noBusiness: String
    package let itemsHeading: String
    package let itemsHint: String
    package let otherSteps: String
    package let pin: String
    package let unpin: String
    package let pinDay: String
    package let pinLabel: @Sendable (String) -> String
    package let unpinLabel: @Sendable (String) -> String
    package let plan: String
    package let unplaced: String
    package let score: String
    package let count: String
    package let cost: String
    package let choices: String
    package let choiceUsed: String
    package let choiceAside: String
    package let compare: String
    package let comparedWith: @Sendable (String, String, Bool) -> String
    package let nothingMoved: String
    package let was: String
    package let now: String
    package let new: String
    package let gone: String
    package let save: String
    package let saveName: String
    package let saveHint: String
    package let saveButton: String
    package let publishButton: String
    package let options: String
    package let optionsHint: String
    package let monthLabel: String
    package let monthHint: String
    package let asOfLabel: String
    package let asOfHint: String
    package let weekLabel: String
    package let weekStrict: String
    package let weekLoose: String
    package let negotiationLabel: String
    package let negotiationHint: String
    package let fridaysLabel: String
    package let fridaysFree: String
    package let fridaysUsed: String
    package let visitsLabel: String
    package let visitsHint: String
    package let closedLabel: String
    package let closedHint: String
    package let proposeButton: String
    package let files: String
    package let print: String
    package let subscribe: String
    package let choose: String
    package let chooseHint: @Sendable (String) -> String
    package let drag: String
  }
}
