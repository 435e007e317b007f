// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/transfers.csv`, as it stands.
  static let transfers: StaticString = #"""
id,fromMission,toMission,unitType,quantity,people,decision,from,until,note,marking,source,confidence,validFrom,knownSince
UNMISS-MINUSCA-2020-helicopters,UNMISS,MINUSCA,AVN_ATTACK,1,,,2020-12-23,2021-04-10,"two armed helicopters; two months, then prolonged to 10 April 2021; the day of the start is that of the need G038",unclassified,africa-news.net; galusaustralis.com,seen,2020-12-23,2020-12-31
UNMISS-MINUSCA-2020-infantry,UNMISS,MINUSCA,INF_COY_IND,2,350,,2020-12-23,2021-04-10,"about 350 infantry; two months, then prolonged to 10 April 2021; the day of the start is that of the need G039",unclassified,africa-news.net; galusaustralis.com,seen,2020-12-23,2020-12-31

"""#
}
