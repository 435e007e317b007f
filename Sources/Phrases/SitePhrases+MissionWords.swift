package import Basics

extension SitePhrases {
  /// Missions.
  package struct MissionWords: Sendable {
    package let listTitle: String
    package let listLead: @Sendable (Int) -> String
    package let inForce: String
    package let lastRecorded: String
    package let nextStep: String
    package let ended: @Sendable (Day) -> String
    package let endedHeading: String
    package let notBegun: String
    package let noMandate: String
    package let current: String
    package let penholder: String
    package let penholderHint: String
    package let seat: String
    package let hosts: String
    package let ceilings: String
    package let troops: @Sendable (Int) -> String
    package let police: @Sendable (Int) -> String
    package let reportRule: String
    package let from: String
    package let until: String
    package let next: String
    package let cycle: @Sendable (String) -> String
    package let noCycle: String
    package let papers: String
    package let papersHint: String
    package let setState: String
    package let tasks: String
    package let priority: String
    package let benchmarks: String
    package let noTasks: String
    package let meetings: String
    package let record: String
    package let topic: String
    package let noMeetings: String
    package let latestMeetings: @Sendable (Int, Int) -> String
    package let history: String
    package let triggers: String
    package let fired: String
    package let answer: String
    package let noTriggers: String
    package let recordStep: String
    package let recordStepHint: String
    package let whichStep: String
    package let plannedDay: String
    package let actualDay: String
    package let dayHint: String
    package let notHeld: String
    package let isLetter: String
    package let noteLabel: String
    package let recordButton: String
    package let rollover: String
    package let rolloverHint: String
    package let symbolLabel: String
    package let symbolHint: String
    package let adoptedLabel: String
    package let expiryLabel: String
    package let rolloverButton: String
    package let triggerForm: String
    package let triggerFormHint: String
    package let triggerLabel: String
    package let firedLabel: String
    package let triggerNote: String
    package let triggerButton: String
    package let calendar: String
    package let withoutMandate: String
  }
}
