// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/evidence.csv`, as it stands.
  static let evidence: StaticString = #"""
id,pledge,nature,day,outcome,note,marking,source,confidence,validFrom,knownSince
P154-agreement,P154,rapid deployment agreement,2017-12-01,met,the first of its kind,unclassified,thestatesman.com 1502539140; unficyp.unmissions.org 2 Dec 2017; marketing.einnews.com 424087389,seen,2017-12-01,2017-12-02
P154-verification,P154,verification visit,2017-12-15,met,10 to 15 December 2017; the outcome is inferred from the level reported afterwards,unclassified,thestatesman.com 1502539140; unficyp.unmissions.org 2 Dec 2017; marketing.einnews.com 424087389,likely,2017-12-15,2017-12-15

"""#
}
