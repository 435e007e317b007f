// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/withdrawals.csv`, as it stands.
  static let mali20162019Withdrawals: StaticString = #"""
id,contributor,pledge,deployment,announced,effective,words,marking,source,confidence,validFrom,knownSince
NLD-mali-attack,NLD,,NLD-mali-attack-ended,2016-07-31,2017-02-01,,unclassified,"in.reuters.com idINL2N1CD19E; maliweb.net 211862; announced in July 2016, out in January 2017: the last day of each month is taken; the words of the State were not seen",partly-seen,2016-07-31,2016-07-31
NLD-mali-transport,NLD,,NLD-mali-transport-ended,2016-07-31,2017-02-01,,unclassified,"in.reuters.com idINL2N1CD19E; maliweb.net 211862; announced in July 2016, out in January 2017: the last day of each month is taken; the words of the State were not seen",partly-seen,2016-07-31,2016-07-31
NLD-mali-medevac,NLD,,NLD-mali-medevac-ended,2016-07-31,2017-02-01,,unclassified,"in.reuters.com idINL2N1CD19E; maliweb.net 211862; announced in July 2016, out in January 2017: the last day of each month is taken; the words of the State were not seen",partly-seen,2016-07-31,2016-07-31

"""#
}
