import Basics

extension CycleFindings {
  /// C8 and P9: consultations come before the vote, with time to negotiate.
  var negotiation: Finding? {
    guard let consultations = days[.consultations], let vote = days[.adoption] else { return nil }
    let needed = options.negotiationDays
    let sooner = businessDay(
      onOrBefore: calendar.day(-max(1, needed), workingDaysAfter: vote))
    if consultations >= vote {
      return finding(
        .c8, .consultations, days: vote.distance(to: consultations) + 1,
        .outOfOrder(first: .consultations, on: consultations, second: .adoption, at: vote),
        owedBy: .step(.consultations),
        mend: move(.consultations, from: consultations, to: sooner))
    }
    let count = calendar.workingDays(after: consultations, through: vote)
    guard count < needed else { return nil }
    return finding(
      .p9, .consultations, days: needed - count,
      .negotiationTooShort(
        consultations: consultations, adoption: vote, workingDays: count, needed: needed),
      owedBy: .step(.consultations), mend: move(.consultations, from: consultations, to: sooner))
  }

  /// C7: authority lapses on the day after the expiry.
  var vote: Finding? {
    guard let vote = days[.adoption], let expiry = cycle.expiry, vote > expiry else { return nil }
    return finding(
      .c7, .adoption, days: expiry.distance(to: vote),
      .adoptedAfterExpiry(adoption: vote, expiry: expiry), owedBy: .step(.adoption),
      mend: move(.adoption, from: vote, to: businessDay(onOrBefore: expiry)))
  }
}
