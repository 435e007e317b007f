"""Each law of the tables of capabilities, seen to fail on a copy with one cell changed."""

import os

from .registers import RegisterCase

MALI = "mali-2016-2019/"

# File, text, what replaces it, and the words of the message.
BROKEN = (
    ("unit-types", "military,450,550,700", "military,450,550,-700", "no whole number from 0 to 100000"),
    ("unit-types", "military,450,550,700", "military,600,550,700",
     "column strengthUsual: 550 does not follow strengthLeast, 600"),
    ("unit-types", "military,450,550,700", "naval,450,550,700", "'naval' is none of: military"),
    ("unit-types", "\nINF_BN_L,", "\nINF_BN,", "column id: 'INF_BN' stands in row"),
    ("unit-types", "equipment,isCritical", "equipment,critical", "the columns must be id,english"),
    ("unit-types", ",unclassified,", ",secret,", "'secret' is none of: unclassified, confidential"),
    ("substitutions", "AVN_ATTACK,AVN_ARMED,20", "AVN_ATTACK,AVN_GUNSHIP,20",
     "column given: 'AVN_GUNSHIP' is not in unit-types.csv"),
    ("substitutions", "AVN_ATTACK,AVN_ARMED,20", "AVN_ATTACK,AVN_ARMED,101",
     "'101' is no whole number from 0 to 100"),
    ("substitutions", "AVN_ATTACK,AVN_ARMED,20", "AVN_ARMED,AVN_ARMED,20", "stands twice or is itself"),
    ("contributors", "AGO,state,,,", "AGX,state,,,", "'AGX' is not in states.csv"),
    ("contributors", "AGO,state,,,", "AGO,state,Angola,,", "a State has its names in states.csv"),
    ("contributors", "AGO,state,,,", "AGO,organisation,,,", "an organisation has a name"),
    ("lead-times", "registration,60,", "enrolment,60,", "'enrolment' is none of: registration"),
    ("needs", "G001,requirement,2022-03", "G001,requirement,2022-13", "no month written YYYY-MM"),
    ("needs", ",GENERIC,AVN_MUHU,", ",GENERIC,AVN_MUH,", "'AVN_MUH' is not in unit-types.csv"),
    ("pledges", "P021,LKA,unit,INF_BN,1", "P021,LKA,unit,INF_BN,0", "'0' is no whole number from 1"),
    ("pledges", "P021,LKA,", "P021,LKX,", "'LKX' is not in contributors.csv"),
    ("pledges", "2015-09-28,new-york-2015,One infantry", "2015-09-28,new-york-2016,One infantry",
     "'new-york-2016' is not in conferences.csv"),
    ("pledges", "battalions,P049,", "battalions,P030,", "'P030' is no pledge of BGD"),
    ("pledges", "battalions,P049,", "battalions,P058,", "'P058' was not announced before it"),
    ("pledges", "form: rotation among countries (sought)", "deployed in 2019 as recalled",
     "column note: tells of 2019, known since 2017-11-15"),
    (MALI + "pledges", "P080-escort,CAN,", "P080-escort,ROU,", "'P080' is no other pledge of ROU"),
    (MALI + "deployments", "in mission,2014-04-01,,,", "in mission,2014-04-01,2014-05-01,yes,",
     "column isEndUnknown: is yes, and until has the end"),
    ("pledges", "seen,2015-09-28,2015-09-28", "seen,2015-09-28,2015-09-27",
     "column knownSince: lies before announced, 2015-09-28"),
    ("pledges", "not registered", "registered", "'registered' is none of: not registered"),
    ("level-notices", "P135-L1,P135,", "P135-L1,P999,", "'P999' is not in pledges.csv"),
    ("level-notices", "partly-seen,2017-09-22,2017-09-22", "partly-seen,2017-09-22,2017-09-21",
     "column knownSince: lies before day, 2017-09-22"),
    ("transfers", "2020-12-23,2021-04-10", "2020-12-23,2020-12-22",
     "column until: 2020-12-22 does not follow from"),
    (MALI + "requirements", "1,2016-07,2020-07", "1,2016-07,2016-07",
     "column until: 2016-07 does not follow from, 2016-07"),
    (MALI + "requirements", "1,2016-07,2020-07", "0,2016-07,2020-07", "'0' is no whole number from 1"),
    (MALI + "requirements", "MINUSMA,AVN_HUHU", "MINUSMO,AVN_HUHU", "'MINUSMO' is not in missions.csv"),
    (MALI + "requirements", ",G013,", ",G020,", "'G020' is 'context', no demand"),
    (MALI + "requirements", "2016-07,2020-07,,1", "2016-07,2020-07,a-task,1",
     "'a-task' is not in tasks.csv"),
    (MALI + "requirements", "unverified,2016-07-01,2016-10-07", "unverified,2016-07-01,",
     "column knownSince: is empty, in a case that tells what was known when"),
    (MALI + "requirements", "\nmali-isr,", "\nmali;isr,", "it may hold no semicolon"),
    (MALI + "contributors", "C130-2018,organisation", "AGO,organisation",
     "'AGO' stands in contributors.csv too"),
    (MALI + "deployments", "CAN,P080,AVN_HUHU,1", "CAN,P080,AVN_HUHU,2", "more of 'P080' at once"),
    (MALI + "deployments", "CAN,P080,AVN_HUHU", "CAN,P178,AVN_HUHU", "'P178' is not of CAN"),
    (MALI + "deployments", "returned,2018-08-01,2019-07-31", "returned,2018-08-01,",
     "is empty, for a unit that returned"),
    (MALI + "joint-parts", "mali-romania-lift,P178-CAN,", "mali-romania-lift,P178,",
     "brings the part twice, or leads the whole"),
    (MALI + "joint-pledges", "\nmali-romania-lift,", "\nmali-romania-move,", "has no part in"),
    (MALI + "withdrawals", "2016-07-31,2017-02-01", "2016-07-31,2016-07-30",
     "column effective: 2016-07-30 does not follow announced"),
    (MALI + "scheme-partners", "P171,,,,12,12", "P171,,,,12,11",
     "column longest: 11 does not follow shortest, 12"),
    (MALI + "scheme-partners", ",BEL,P171,,", ",,P171,,", "a partner is a contributor or a contract"),
    (MALI + "scheme-partners", "2018-08-01,2019-07-31", ",", "a slot that is fixed has its first"),
)


class CapabilityReference(RegisterCase):
    def test_each_law_is_kept_and_its_message_names_the_place(self):
        self.see_each_fail(BROKEN)

    def test_the_register_itself_names_nothing_of_a_worked_case(self):
        self.change("level-notices", "P135-L1,P135,", "P135-L1,P080,")
        self.assertIn("'P080' is not in pledges.csv", self.run_script("--check")[1])

    def test_a_table_that_no_kind_has_is_named(self):
        for name in ("mali-2016-2019/units", "mali-2016-2019/mandates", "units"):
            with self.subTest(name=name):
                self.write(name, "id\n")
                self.assertIn(f"Reference/{name}.csv: no file of this name is known",
                              self.run_script("--check")[1])
                os.remove(self.path(name + ".csv"))

    def test_a_field_that_the_kind_gains_is_a_column_that_the_file_must_have(self):
        path = os.path.join(self.root, "Sources/Capabilities/Ladder/LeadTime.swift")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(
                'Field(.note, .text, "Why."),',
                'Field(.note, .text, "Why."),\n    Field(.words, .text, "More."),'))
        self.assertIn("Reference/lead-times.csv, row 1: the columns must be id,step,days,note,words",
                      self.run_script("--check")[1])

    def test_a_kind_whose_description_cannot_be_read_is_told(self):
        path = os.path.join(self.root, "Sources/Capabilities/Ladder/LeadTime.swift")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace("static let fields: [Field] = [", "static let fields = ["))
        code, words = self.run_script("--check")
        self.assertEqual(code, 1)
        self.assertIn("'let fields: [Field] = [' is missing", words)

    def test_a_worked_case_is_compiled_beside_the_register(self):
        self.change(MALI + "requirements", "\nmali-isr,", "\nmali-sensors,")
        self.assertIn("Mali20162019Requirements.swift: is not current",
                      self.run_script("--check")[1])
        self.assertEqual(self.run_script()[0], 0)
        self.assertEqual(self.run_script("--check"), (0, ""))
