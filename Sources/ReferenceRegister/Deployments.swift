// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/deployments.csv`, as it stands.
  static let deployments: StaticString = #"""
id,mission,line,contributor,pledge,unitType,quantity,strength,state,from,until,isEndUnknown,rotation,agreementUntil,tags,words,note,marking,source,confidence,validFrom,knownSince
BTN-MINUSCA-2022,MINUSCA,,BTN,P154,QRF_COY,1,180,returned,2022-11-10,2023-11-09,,,,,"Light quick reaction force, first contingent, in two flights on 6 and 10 November 2022",other reports say September or October 2022; from the force pledged at the rapid deployment level in 2017,unclassified,mfa.gov.bt 2022-11-12; thebhutanese.bt; mfa.gov.bt 2023-10-14,seen,2022-11-10,2022-11-10
BTN-MINUSCA-2023,MINUSCA,,BTN,P154,QRF_COY,1,180,in mission,2023-11-10,,yes,,,FRENCH,"Light quick reaction force, second contingent: 180 with 17 women and two interpreters of French, in two flights of 90",the end is not recorded,unclassified,kuenselonline.com 2nd contingent,seen,2023-11-10,2023-11-10
VNM-UNMISS-2018,UNMISS,,VNM,P182,MED_L2,1,63,in mission,2018-10-01,,yes,,,,"Level 2 hospital, takes over from the United Kingdom",the day within October 2018 and the end are not recorded,unclassified,government-world.com; sggpnews.org.vn 77887,partly-seen,2018-10-01,2018-10-01

"""#
}
