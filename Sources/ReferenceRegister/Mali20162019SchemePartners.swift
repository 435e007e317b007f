// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/scheme-partners.csv`, as it stands.
  static let mali20162019SchemePartners: StaticString = #"""
id,scheme,contributor,pledge,contract,from,until,shortest,longest,mostSlots,rest,rampUp,rampDown,fliesByNight,isFixed,note,marking,source,confidence,validFrom,knownSince
mali-airlift-2016-BEL,mali-airlift-2016,BEL,P171,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-06-20,2016-06-20
mali-airlift-2016-DNK,mali-airlift-2016,DNK,P169,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-06-20,2016-06-20
mali-airlift-2016-NOR,mali-airlift-2016,NOR,P167,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-06-20,2016-06-20
mali-airlift-2016-PRT,mali-airlift-2016,PRT,P168,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-06-20,2016-06-20
mali-airlift-2016-SWE,mali-airlift-2016,SWE,P170,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-06-20,2016-06-20
mali-airlift-2018-BEL,mali-airlift-2018,BEL,P172-BEL,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no; norwaytoday.info,unverified,2018-11-01,2018-11-01
mali-airlift-2018-DNK,mali-airlift-2018,DNK,P172-DNK,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no; norwaytoday.info,unverified,2018-11-01,2018-11-01
mali-airlift-2018-PRT,mali-airlift-2018,PRT,P172-PRT,,,,12,12,,,0,0,,,assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no; norwaytoday.info,unverified,2018-11-01,2018-11-01
mali-airlift-2018-NOR,mali-airlift-2018,NOR,P172,,,,12,12,,,0,0,,,flew the slot from May to November 2019; assumed: the terms; six months a slot is seen; the common camp makes a change of hands short,unclassified,norway.no; norwaytoday.info,unverified,2018-11-01,2018-11-01
mali-helicopters-transport-CAN,mali-helicopters-transport,CAN,P080,,2018-08-01,2019-07-31,24,24,,,0,0,yes,yes,"arrived from July 2018, operational in August 2018; agreed to 31 July 2019; flying by night assumed from what the line asks",unclassified,theglobeandmail.com 2019-08-28; defensayarmas.blogspot.com 2019/06,seen,2019-01-31,2019-01-31
mali-helicopters-transport-ROU,mali-helicopters-transport,ROU,P178,,2019-10-16,2020-10-15,24,24,,,0,0,yes,yes,operating from mid-October 2019: the half-month from the 16th is the first that counts; flying by night assumed from what the line asks,unclassified,nineoclock.ro 2020/10/16; defensayarmas.blogspot.com 2019/06,seen,2019-01-31,2019-01-31
mali-helicopters-transport-mali-civilian-helicopters,mali-helicopters-transport,,,mali-civilian-helicopters,2019-08-01,2019-10-15,1,5,,,0,0,no,,by day alone; the days are assumed,unclassified,theglobeandmail.com 2019-08-28; upcomingworldnews.com,unverified,2019-08-28,2019-08-28
mali-helicopters-medevac-CAN,mali-helicopters-medevac,CAN,P080-medevac,,2018-08-01,2019-07-31,24,24,,,0,0,yes,yes,"arrived from July 2018, operational in August 2018; agreed to 31 July 2019; flying by night assumed from what the line asks",unclassified,theglobeandmail.com 2019-08-28; defensayarmas.blogspot.com 2019/06,seen,2019-01-31,2019-01-31
mali-helicopters-medevac-CAN-extended,mali-helicopters-medevac,CAN,P080-medevac,,2018-08-01,2019-08-31,26,26,,,0,0,yes,yes,extended to 31 August 2019 for medical evacuation alone; flying by night assumed from what the line asks,unclassified,theglobeandmail.com 2019-08-28; defensayarmas.blogspot.com 2019/06; extension announced on 14 June 2019,seen,2019-06-14,2019-06-14
mali-helicopters-medevac-ROU,mali-helicopters-medevac,ROU,P178-medevac,,2019-10-16,2020-10-15,24,24,,,0,0,yes,yes,operating from mid-October 2019: the half-month from the 16th is the first that counts; flying by night assumed from what the line asks,unclassified,nineoclock.ro 2020/10/16; defensayarmas.blogspot.com 2019/06,seen,2019-01-31,2019-01-31
mali-helicopters-medevac-mali-civilian-helicopters,mali-helicopters-medevac,,,mali-civilian-helicopters,2019-08-01,2019-10-15,1,5,,,0,0,no,,by day alone; the days are assumed,unclassified,theglobeandmail.com 2019-08-28; upcomingworldnews.com,unverified,2019-08-28,2019-08-28

"""#
}
