import Basics
import Council
import Testing

@testable import Phrases

@Suite struct `What a person reads` {
  private let languages = Language.allCases.map { CouncilPhrases($0) }

  /// Each phrase once in each language, by a name of its value.
  private func phrases(in phrases: CouncilPhrases) throws -> [(value: String, says: String)] {
    var all: [(value: String, says: String)] = []
    func say<Value: CaseIterable>(_ type: Value.Type, _ phrase: (Value) -> String) {
      for value in type.allCases { all.append(("\(type).\(value)", phrase(value))) }
    }
    say(Step.self, phrases.step)
    say(Room.self, phrases.room)
    say(ProgrammeItem.Session.self, phrases.session)
    say(Office.self, phrases.office)
    say(Paper.self, phrases.paper)
    say(PaperRecord.State.self, phrases.paperState)
    say(MandateChange.self, phrases.change)
    say(ProgrammeItem.Known.self, phrases.known)
    say(ProgrammeItem.Kind.self) { phrases.kind($0) }
    say(OtherItem.Kind.self) { phrases.kind($0) }
    say(Mission.Kind.self) { phrases.kind($0) }
    say(Holiday.Kind.self) { phrases.kind($0) }
    say(CouncilMeeting.Format.self, phrases.format)
    say(Confidence.self, phrases.confidence)
    say(Programme.Status.self, phrases.status)
    say(Programme.BoundSource.self, phrases.boundBy)
    say(FactChoice.Why.self, phrases.why)
    say(WeekReading.self, phrases.week)
    say(Marking.self, phrases.marking)
    say(Force.self, phrases.force)
    say(RuleProvenance.self, phrases.provenance)
    say(Trigger.self, phrases.trigger)
    say(TriggerRecord.Answer.self, phrases.answer)
    say(TriggerProposal.Lead.self, phrases.lead)
    say(MeetingKind.self, phrases.meeting)
    say(Scorecard.Verdict.self, phrases.verdict)
    say(Weekday.self, phrases.weekday)
    say(Weekday.self, phrases.shortWeekday)
    for reason in try PhraseSample.reasons() {
      all.append(("\(reason)", phrases.reason(reason)))
    }
    for mend in try PhraseSample.mends() { all.append(("\(mend)", phrases.mend(mend))) }
    for rule in GuidelineRule.table {
      all.append((rule.id.rawValue, phrases.rule(rule.id)))
      all.append(("source of \(rule.id.rawValue)", phrases.source(of: rule.id)))
      if let setting = rule.setting { all.append(("\(setting)", phrases.setting(setting))) }
    }
    return all
  }

  @Test func `every value is said in every language`() throws {
    for language in languages {
      for (value, says) in try phrases(in: language) {
        #expect(!says.isEmpty, "\(value) in \(language.language)")
        #expect(!says.contains("Optional("), "\(value) in \(language.language)")
      }
    }
  }

  @Test func `every rule of the table has its sentence`() {
    for phrases in languages {
      for rule in GuidelineRule.table {
        let sentence = phrases.sentence(of: rule.id)
        #expect(sentence != nil, "\(rule.id.rawValue) in \(phrases.language)")
        #expect(sentence?.hasSuffix(".") == true, "\(rule.id.rawValue) in \(phrases.language)")
      }
      #expect(phrases.sentence(of: RuleID(rawValue: "X1")) == nil)
      #expect(phrases.rule(RuleID(rawValue: "X1")) == "X1")
    }
  }

  @Test func `the sentences of two languages differ, and no two rules share one`() {
    for rule in GuidelineRule.table {
      #expect(CouncilPhrases.english.rule(rule.id) != CouncilPhrases.french.rule(rule.id))
    }
    for phrases in languages {
      let sentences = GuidelineRule.table.map { phrases.rule($0.id) }
      #expect(Set(sentences).count == sentences.count)
    }
  }

  @Test func `breach is said of hard rules alone`() throws {
    #expect(CouncilPhrases.english.departure(.hard) == "breach")
    #expect(CouncilPhrases.english.departure(.should) == "guideline not met")
    #expect(CouncilPhrases.english.departure(.preferred) == "guideline not met")
    #expect(CouncilPhrases.english.departure(.habit) == "unusual")
    let barred = ["breach", "violat", "lapsed", "manquement", "infraction", "caduc"]
    for phrases in languages {
      for (value, says) in try self.phrases(in: phrases) {
        for word in barred {
          #expect(!says.lowercased().contains(word), "\(value): \(says)")
        }
      }
    }
  }

  @Test func `who owes is a step or an office`() {
    for step in Step.allCases {
      #expect(CouncilPhrases.english.owed(by: .step(step)) == CouncilPhrases.english.step(step))
    }
    #expect(CouncilPhrases.english.owed(by: .office(.secretariat)) == "the Secretariat")
    #expect(CouncilPhrases.french.owed(by: .office(.secretariat)) == "le Secrétariat")
  }

  @Test func `only documents and practice are cited`() {
    for phrases in languages {
      for rule in GuidelineRule.table {
        for citation in rule.citations.map(phrases.citation) {
          #expect(!citation.contains(".md"))
          #expect(!citation.lowercased().contains("design"))
        }
      }
    }
    #expect(
      CouncilPhrases.english.source(of: .c4b)
        == "S/RES/1353 (2001), annex II B, para. 5 (b); S/2009/659, attachment II")
    #expect(
      CouncilPhrases.french.source(of: .c4b)
        == "S/RES/1353 (2001), annexe II B, par. 5 b); S/2009/659, pièce jointe II")
    #expect(CouncilPhrases.english.source(of: .p1) == "S/2017/507, annex, para. 1")
    #expect(CouncilPhrases.english.source(of: .p4) == "Charter, Article 28; S/96/Rev.7, rules 1–3")
  }

  @Test func `an unverified rule reads so`() {
    #expect(CouncilPhrases.english.provenance(.recalled).hasPrefix("unverified"))
    #expect(CouncilPhrases.french.provenance(.recalled).hasPrefix("non vérifié"))
  }
}

@Suite struct `A finding in words` {
  @Test func `names both days, what is there and what is needed`() throws {
    let reason = Finding.Reason.leadTooShort(
      from: .report, on: try Day(iso: "2019-07-10"), to: .contributorMeeting,
      at: try Day(iso: "2019-07-15"), days: 5, needed: 8)
    #expect(
      CouncilPhrases.english.reason(reason)
        == "The report of the Secretary-General (Wednesday 10 July 2019) comes 5 days before "
        + "the private meeting with contributors (Monday 15 July 2019); the guideline prefers "
        + "8 days or more: 3 days short.")
    let french = CouncilPhrases.french.reason(reason)
    #expect(french.contains("mercredi 10 juillet 2019"))
    #expect(french.contains("lundi 15 juillet 2019"))
    #expect(french.contains("5\u{A0}jours"))
    #expect(french.contains("3\u{A0}jours"))
  }

  @Test func `every sentence names its days`() throws {
    let day = PhraseSample.day
    for phrases in Language.allCases.map({ CouncilPhrases($0) }) {
      for reason in try PhraseSample.reasons() {
        switch reason {
        case .notPlanned, .notHeld, .noneHeldForRollover: continue
        default: break
        }
        let says = phrases.reason(reason)
        #expect(try says.contains(phrases.plainDate(day())), "\(says)")
      }
      for mend in try PhraseSample.mends() {
        if case .shorterNegotiation = mend { continue }
        let says = phrases.mend(mend)
        #expect(try says.contains(phrases.date(day())), "\(says)")
      }
    }
  }

  @Test func `several consultations come, stand and are; one meeting does so alone`() throws {
    let (day, later) = (try PhraseSample.day(), try PhraseSample.day().advanced(by: 3))
    let english = CouncilPhrases.english
    for (step, verbs) in [
      (Step.consultations, ["stand on", "are neither", "were not", "come 3 days"]),
      (.contributorMeeting, ["stands on", "is neither", "was not", "comes 3 days"]),
    ] {
      let says = [
        english.reason(.unusualDay(step, on: day, usual: later)),
        english.reason(.notPlanned(step)), english.reason(.notHeld(step)),
        english.reason(
          .leadTooShort(from: step, on: day, to: .adoption, at: later, days: 3, needed: 8)),
      ]
      for (sentence, verb) in zip(says, verbs) {
        #expect(sentence.contains("\(english.step(step).split(separator: " ").last ?? "") "))
        #expect(sentence.contains(" \(verb)"), "\(sentence)")
      }
    }
  }

  @Test func `what a trigger proposes names its ground, its meeting and its day`() throws {
    for phrases in Language.allCases.map({ CouncilPhrases($0) }) {
      for trigger in Trigger.allCases {
        for proposal in trigger.proposals(for: "UNFICYP", by: try PhraseSample.day()) {
          let says = phrases.proposal(proposal)
          #expect(says.hasPrefix(trigger.rawValue), "\(says)")
          #expect(says.contains(phrases.trigger(trigger)), "\(says)")
          #expect(says.contains(phrases.meeting(proposal.meeting)), "\(says)")
          #expect(try says.contains(phrases.date(PhraseSample.day())), "\(says)")
        }
      }
    }
    let renewal = try #require(
      Trigger.renewal.proposals(for: "UNFICYP", by: try Day(iso: "2019-07-16")).first)
    #expect(
      CouncilPhrases.english.proposal(renewal)
        == "T3 (renewal of the mandate) proposes a meeting of the Council with contributors, more "
        + "than one week before consultations; schedule it by Tuesday 16 July 2019.")
  }

  @Test func `a rollover reads as the habit it is`() throws {
    let says = CouncilPhrases.english.reason(
      .noneHeldForRollover(try DocumentSymbol("S/RES/2483 (2019)")))
    #expect(says.contains("none held (rollover)"))
  }

  @Test func `a mend says how many days sooner or later`() throws {
    let day = try Day(iso: "2019-07-08")
    #expect(
      CouncilPhrases.english.mend(.move(.report, to: day, daysSooner: 2))
        == "Hold the report of the Secretary-General on Monday 8 July 2019, 2 days sooner.")
    #expect(
      CouncilPhrases.english.mend(.move(.consultations, to: day, daysSooner: -1))
        == "Hold the consultations of the whole on Monday 8 July 2019, 1 day later.")
    #expect(
      CouncilPhrases.french.mend(.move(.consultations, to: day, daysSooner: -1))
        == "Fixer les consultations plénières au lundi 8 juillet 2019, 1\u{A0}jour plus tard.")
  }

  @Test func `a draft's mends are said`() throws {
    let draft = try CycleDraft(report: Day(iso: "2019-07-10"), expiry: Day(iso: "2019-07-31"))
    let feasibility = Feasibility(of: draft) { !$0.isWeekend }
    #expect(
      feasibility.mends.map { CouncilPhrases.english.mend($0) } == [
        "Issue the report on Monday 8 July 2019: 2 days sooner.",
        "End the mandate on Friday 2 August 2019: 2 days later.",
        "Negotiate for 3 working days: 2 working days fewer.",
      ])
    #expect(
      CouncilPhrases.english.feasibility(feasibility)
        == "The guideline cannot be kept: 2 days short. Least room is left for the report of the "
        + "Secretary-General.")
  }
}

@Suite struct `Days as people write them` {
  @Test(arguments: [
    ("2018-03-12", "Monday 12 March 2018", "lundi 12 mars 2018"),
    ("2018-03-01", "Thursday 1 March 2018", "jeudi 1er mars 2018"),
    ("2020-08-31", "Monday 31 August 2020", "lundi 31 août 2020"),
    ("2021-02-28", "Sunday 28 February 2021", "dimanche 28 février 2021"),
    ("2019-12-25", "Wednesday 25 December 2019", "mercredi 25 décembre 2019"),
  ])
  func `weekday, day, month and year`(iso: String, english: String, french: String) throws {
    let day = try Day(iso: iso)
    #expect(CouncilPhrases.english.date(day) == english)
    #expect(CouncilPhrases.french.date(day) == french)
  }

  @Test func `one and many`() {
    let english = CouncilPhrases.english
    let french = CouncilPhrases.french
    #expect([0, 1, 2].map(english.days) == ["0 days", "1 day", "2 days"])
    #expect([0, 1, 2].map(french.days) == ["0\u{A0}jour", "1\u{A0}jour", "2\u{A0}jours"])
    #expect(english.workingDays(1) == "1 working day")
    #expect(french.workingDays(4) == "4\u{A0}jours ouvrés")
  }

  @Test func `where the register ends it says so, and nothing has lapsed`() throws {
    let day = try Day(iso: "2027-01-31")
    #expect(
      CouncilPhrases.english.registerEnds(day)
        == "register ends Sunday 31 January 2027; later decision not recorded")
    #expect(CouncilPhrases.french.registerEnds(day).contains("dimanche 31 janvier 2027"))
  }
}
