// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/steps.csv`, as it stands.
  static let steps: StaticString = #"""
id,mission,decision,step,planned,actual,notHeld,letter,note,source,confidence,validFrom,knownSince
MINURSO/S/RES/2218 (2015)/adoption,MINURSO,S/RES/2218 (2015),adoption,2016-04-29,,no,no,held as planned,SCR status update 2016-05,seen,2016-04-29,2016-04-01
MINURSO/S/RES/2351 (2017)/contributorMeeting,MINURSO,S/RES/2351 (2017),contributorMeeting,,2018-04-05,no,no,"annex II, sections A and B",official communiqué of the meeting with contributors,seen,2018-04-05,2018-04-05
MINURSO/S/RES/2351 (2017)/report,MINURSO,S/RES/2351 (2017),report,,2018-03-29,no,no,S/2018/277,"S/2018/277, day recalled",likely,2018-03-29,2018-03-29
MINURSO/S/RES/2414 (2018)/report,MINURSO,S/RES/2414 (2018),report,,2018-10-03,no,no,S/2018/889,"S/2018/889, day recalled",likely,2018-10-03,2018-10-03
MINURSO/S/RES/2440 (2018)/adoption,MINURSO,S/RES/2440 (2018),adoption,2019-04-29,,no,no,"held one day later, on the day of expiry",telexpresse 112952,partly-seen,2019-04-29,2019-04-01
MINURSO/S/RES/2440 (2018)/report,MINURSO,S/RES/2440 (2018),report,,2019-04-01,no,no,S/2019/282,"S/2019/282, day recalled",likely,2019-04-01,2019-04-01
MINURSO/S/RES/2468 (2019)/contributorMeeting,MINURSO,S/RES/2468 (2019),contributorMeeting,,2019-10-08,no,no,"annex II, sections A and B",official communiqué of the meeting with contributors,seen,2019-10-08,2019-10-08
MINURSO/S/RES/2468 (2019)/report,MINURSO,S/RES/2468 (2019),report,,2019-10-02,no,no,S/2019/787,"S/2019/787, day recalled",likely,2019-10-02,2019-10-02
MINURSO/S/RES/2703 (2023)/adoption,MINURSO,S/RES/2703 (2023),adoption,2024-10-30,,no,no,"held one day later, on the day of expiry",africanews 2024-11-01; le7tv,partly-seen,2024-10-30,2024-10-01
MINURSO/S/RES/2756 (2024)/adoption,MINURSO,S/RES/2756 (2024),adoption,2025-10-30,,no,no,held one day later because of an urgent meeting,press.un.org sc16208,seen,2025-10-30,2025-10-01
MINUSCA/S/RES/2387 (2017)/report,MINUSCA,S/RES/2387 (2017),report,,2018-10-15,no,no,S/2018/922,"S/2018/922, day recalled",likely,2018-10-15,2018-10-15
MINUSCA/S/RES/2448 (2018)/report,MINUSCA,S/RES/2448 (2018),report,,2019-10-15,no,no,S/2019/822,"S/2019/822, day recalled",likely,2019-10-15,2019-10-15
MINUSMA/S/RES/2364 (2017)/report,MINUSMA,S/RES/2364 (2017),report,,2018-06-06,no,no,S/2018/541,"S/2018/541, day recalled",likely,2018-06-06,2018-06-06
MINUSMA/S/RES/2423 (2018)/report,MINUSMA,S/RES/2423 (2018),report,,2019-05-31,no,no,S/2019/454,"S/2019/454, day recalled",likely,2019-05-31,2019-05-31
MINUSMA/S/RES/2480 (2019)/report,MINUSMA,S/RES/2480 (2019),report,,2020-05-29,no,no,S/2020/476,"S/2020/476, day recalled",likely,2020-05-29,2020-05-29
MONUSCO/S/RES/2348 (2017)/report,MONUSCO,S/RES/2348 (2017),report,,2018-03-01,no,no,S/2018/174,"S/2018/174, day recalled",likely,2018-03-01,2018-03-01
MONUSCO/S/RES/2409 (2018)/report,MONUSCO,S/RES/2409 (2018),report,,2019-03-07,no,no,S/2019/218,"S/2019/218, day recalled",likely,2019-03-07,2019-03-07
UNAMID/S/RES/2296 (2016)/adoption,UNAMID,S/RES/2296 (2016),adoption,2017-06-27,,no,no,held two days later,SCR sudan/page/8,seen,2017-06-27,2017-06-01
UNFICYP/S/RES/2398 (2018)/report,UNFICYP,S/RES/2398 (2018),report,,2018-07-06,no,no,S/2018/676,"S/2018/676, day recalled",likely,2018-07-06,2018-07-06
UNFICYP/S/RES/2430 (2018)/report,UNFICYP,S/RES/2430 (2018),report,,2019-01-11,no,no,S/2019/37,"S/2019/37, day recalled",likely,2019-01-11,2019-01-11
UNFICYP/S/RES/2453 (2019)/adoption,UNFICYP,S/RES/2453 (2019),adoption,2019-07-30,,no,no,held five days sooner,July 2019 programme; cyprus-mail 2019-07-14,seen,2019-07-30,2019-07-01
UNFICYP/S/RES/2453 (2019)/report,UNFICYP,S/RES/2453 (2019),report,,2019-07-10,no,no,S/2019/562,"S/2019/562, day recalled",likely,2019-07-10,2019-07-10
UNFICYP/S/RES/2483 (2019)/report,UNFICYP,S/RES/2483 (2019),report,,2020-01-07,no,no,S/2020/23,"S/2020/23, day recalled",likely,2020-01-07,2020-01-07
UNFICYP/S/RES/2506 (2020)/adoption,UNFICYP,S/RES/2506 (2020),adoption,2020-07-29,,no,no,"held one day sooner, by written procedure",knews,seen,2020-07-29,2020-07-01
UNFICYP/S/RES/2506 (2020)/report,UNFICYP,S/RES/2506 (2020),report,,2020-07-10,no,no,S/2020/682,"S/2020/682, day recalled",likely,2020-07-10,2020-07-10
UNFICYP/S/RES/2561 (2021)/adoption,UNFICYP,S/RES/2561 (2021),adoption,2021-07-29,,no,no,held as planned,newstracklive; press.un.org/en/cyprus?page=3,seen,2021-07-29,2021-07-01
UNFICYP/S/RES/2618 (2022)/adoption,UNFICYP,S/RES/2618 (2022),adoption,2022-07-28,,no,no,held as planned,ant1news 640138,seen,2022-07-28,2022-07-01
UNFICYP/S/RES/2646 (2022)/adoption,UNFICYP,S/RES/2646 (2022),adoption,2023-01-30,,no,no,"held as planned; draft on 17 January, a round of all members on the 20th, silence from the 25th to the 27th","What's in Blue, 2023-01-29",seen,2023-01-30,2023-01-27
UNFICYP/S/RES/2723 (2024)/adoption,UNFICYP,S/RES/2723 (2024),adoption,2025-01-31,,no,no,held as planned,cyprusnewsgazette,seen,2025-01-31,2025-01-02
UNIFIL/S/RES/2305 (2016)/report,UNIFIL,S/RES/2305 (2016),report,,2017-08-04,no,yes,letter asking for the renewal; S/2017/680,S/2017/680; derechos.org,partly-seen,2017-08-04,2017-08-04
UNIFIL/S/RES/2373 (2017)/report,UNIFIL,S/RES/2373 (2017),report,,2018-07-30,no,yes,letter asking for the renewal; S/2018/750,"S/2018/750, day recalled",likely,2018-07-30,2018-07-30
UNIFIL/S/RES/2433 (2018)/report,UNIFIL,S/RES/2433 (2018),report,,2019-08-01,no,yes,letter asking for the renewal; S/2019/619,"S/2019/619, day recalled",likely,2019-08-01,2019-08-01
UNIFIL/S/RES/2485 (2019)/report,UNIFIL,S/RES/2485 (2019),report,,2020-07-29,no,yes,letter asking for the renewal; S/2020/760,"S/2020/760, day recalled",likely,2020-07-29,2020-07-29
UNIFIL/S/RES/2650 (2022)/adoption,UNIFIL,S/RES/2650 (2022),adoption,2023-08-30,,no,no,"held one day later, on the day of expiry",thenationalnews 2023-08-31,seen,2023-08-30,2023-08-01
UNISFA/S/RES/2760 (2024)/adoption,UNISFA,S/RES/2760 (2024),adoption,2025-11-13,,no,no,held one day later,press.un.org sc16223; globalsecurity mil-251114,partly-seen,2025-11-13,2025-11-03
UNMISS/S/RES/2392 (2017)/report,UNMISS,S/RES/2392 (2017),report,,2018-02-28,no,no,S/2018/163,"S/2018/163, day recalled",likely,2018-02-28,2018-02-28
UNMISS/S/RES/2406 (2018)/report,UNMISS,S/RES/2406 (2018),report,,2019-02-27,no,no,S/2019/191,"S/2019/191, day recalled",likely,2019-02-27,2019-02-27
UNMISS/S/RES/2459 (2019)/report,UNMISS,S/RES/2459 (2019),report,,2020-02-26,no,no,S/2020/145,"S/2020/145, day recalled",likely,2020-02-26,2020-02-26
other/dprk-panel/2020-03,,,,,2020-03-30,no,no,"resolution 2515 (2020), adopted by written procedure",recalled,likely,2020-03-30,2020-03-30
other/middle-east-briefing-b/2020-03,,,,,,yes,no,not held as a meeting: members were briefed by video link on 30 March 2020,recalled,likely,2020-03-30,2020-03-30
other/peacekeeping-debate-2020/2020-03,,,,2020-03-24,,yes,no,not held: meetings in the Chamber were suspended in mid-March 2020 because of the pandemic; resolution 2518 (2020) on the safety of peacekeepers was adopted on 30 March by written procedure,"planned: letter dated 5 March 2020 from the Permanent Representative of China, issued 9 March 2020; not held: recalled",likely,2020-03-24,2020-03-09
other/somalia-unsom-march/2020-03,,,,,2020-03-30,no,no,"resolution 2516 (2020), adopted by written procedure",recalled,likely,2020-03-30,2020-03-30
other/syria-humanitarian/2020-03,,,,,,yes,no,not held as a meeting: members were briefed by video link on 30 March 2020,recalled,likely,2020-03-30,2020-03-30
other/syria-political/2020-03,,,,,,yes,no,not held as a meeting: members were briefed by video link on 30 March 2020,recalled,likely,2020-03-30,2020-03-30

"""#
}
