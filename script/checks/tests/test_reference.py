"""Each law of the reference register, seen to fail on a copy of it with one cell changed."""

import os

from .registers import RegisterCase

# File, text, what replaces it, and the words of the message.
BROKEN = (
    ("holidays", "2016-03-25,Good", "2016-02-30,Good", "column day: '2016-02-30' is not in the"),
    ("holidays", "2016-03-25,Good", "25.3.2016,Good", "no day written YYYY-MM-DD"),
    ("holidays", "2016-12-26-christmas-day,2016-12-26", "2016-12-25-christmas-day,2016-12-25",
     "2016-12-25 is a Sunday"),
    ("holidays", "2016-03-25-good-friday,2016-03-25", "2016-03-24-good-friday,2016-03-24",
     "Good Friday on a Thursday"),
    ("holidays", "2016-03-25-good-friday,", "2016-03-26-good-friday,", "begin with its day"),
    ("missions", "\nUNAMA,", "\nUNAMI,", "column id: 'UNAMI' stands in row"),
    ("missions", ",CYP,", ",CYX,", "column hosts: 'CYX' is not in states.csv"),
    ("missions", ",Nicosia,", ", Nicosia,", "blanks too many"),
    ("mandates", "S/RES/2300 (2016)", "S/RES/2300(2016)", "no resolution symbol"),
    ("mandates", "S/RES/2300 (2016)", "S/RES/2300 (2015)", "the year is not that of 2016-07-26"),
    ("mandates", "2016-07-31,renewal", "2016-07-31,renewed", "'renewed' is none of: creation"),
    ("mandates", "on 2017-01-10", "by 2017-01-10", "'by 2017-01-10' is no report rule"),
    ("mandates", "on 2017-01-10", "on 2018-01-10", "2018-01-10 is not within the mandate"),
    ("mandates", "on 2023-07-05; 2024-01-03", "on 2024-01-03; 2023-07-05", "not in order"),
    ("mandates", "every 90 days from 2018-06-13", "every 90 days from 2017-06-13",
     "2017-06-13 lies before the adoption"),
    ("mandates", "30 days before expiry", "0 days before expiry", "'0' is no whole number"),
    ("mandates", "2016-07-26,2016-08-01,2017-01-31", "2016-07-26,2016-08-02,2017-01-31",
     "2016-08-02 is not the day after 2016-07-31"),
    ("mandates", "2016-07-26,2016-08-01,2017-01-31", "2016-07-26,2016-08-01,2016-07-25",
     "column end: 2016-07-25 lies before"),
    ("mandates", "verified,2016-08-01,2016-07-26", "verified,2016-08-01,2016-07-27",
     "column knownSince: is not the day of adoption"),
    ("mandates", "azvision.az 2016-07-27,", ",", "column source: it is empty"),
    ("mandates", "azvision.az 2016-07-27,verified", "azvision.az 2016-07-27,", "column confidence"),
    ("mandates", ",UNFICYP,S/RES/2300 (2016)", ",UNFYCIP,S/RES/2300 (2016)", "not in missions.csv"),
    ("mandates", ",860,69,", ",-860,69,", "column troops: '-860'"),
    ("states", "ALB,008", "ALB,004", "column m49: '004' stands in row"),
    ("states", "ALB,008", "ALB,8", "no M49 number"),
    ("states", "ALB,", "AL,", "no ISO 3166-1 alpha-3 code"),
    ("members", "2016-AGO,2016,AGO", "2016-AGO,2017,AGO", "2017 has 16 members"),
    ("presidencies", "2016-01,URY", "2016-01,AFG", "'AFG' is no member in 2016"),
    ("presidencies", "2016-01,2016-01", "2016-01,2016-13", "no month written YYYY-MM"),
    ("penholders", "GBR,2007-07-31", "GBR,2027-07-31", "column until"),
    ("steps", "/contributorMeeting,MINURSO,S/RES/2351 (2017),contributorMeeting",
     "/contributorMeeting,MINURSO,S/RES/2351 (2017),meeting", "'meeting' is none of"),
    ("steps", "MINURSO/S/RES/2351 (2017)/contributorMeeting,", "MINURSO/meeting,", "column id"),
    ("steps", "contributorMeeting,MINURSO,S/RES/2351 (2017),c",
     "contributorMeeting,MINURSO,,c", "stand together or not at all"),
    ("steps", "other/peacekeeping-debate-2020/", "other/debate/", "no row of other-items.csv"),
    ("steps", ",,2018-04-05,no", ",,,no", "neither planned nor actual nor not held"),
    ("steps", ",,2018-04-05,no,no", ",,2018-04-05,no,yes", "only a report can be a letter"),
    ("steps", ",,2018-04-05,no,no", ",,2018-04-05,yes,no", "is marked as not held"),
    ("steps", "seen,2018-04-05,2018-04-05", "seen,2018-04-05,2018-04-04", "not the day it was held"),
    ("steps", "2019-07-30,2019-07-01", "2019-07-30,2019-08-01", "after the planned day"),
    ("tasks", "UNIFIL,S/RES/2433 (2018)", "UNIFIL,S/RES/2434 (2018)", "no decision on UNIFIL"),
    ("tasks", "benchmarks,", "", "the columns must be id,mission"),
    ("tasks", "\n", "\r\n", "each line must end with LF"),
    ("tasks", "own words", "\"own words", "is no CSV"),
    ("other-items", "every 1 months about day 1 from", "every month about day 1 from",
     "is no recurrence"),
    ("other-items", "from 2016-01,0,", "from 2016-01,32,", "column tolerance: '32'"),
    ("other-items", ",0,consultations,", ",0,lounge,", "'lounge' is none of: chamber"),
    ("other-items", "\nlebanon-1701", "\nLebanon 1701", "column id"),
    ("other-items", "2019-02-01,2019-12-31", "2019-02-01,2018-12-31", "column until"),
)


class ReferenceRegister(RegisterCase):
    def test_each_law_is_kept_and_its_message_names_the_place(self):
        self.see_each_fail(BROKEN)

    def test_the_register_as_it_stands_is_current(self):
        self.assertEqual(self.run_script("--check"), (0, ""))

    def test_a_stale_source_is_named_and_then_written(self):
        self.change("missions", ",Nicosia,", ",Nikosia,")
        code, words = self.run_script("--check")
        self.assertEqual(code, 1)
        self.assertIn("Sources/ReferenceRegister/Missions.swift: is not current", words)
        self.assertEqual(self.run_script()[0], 0)
        self.assertEqual(self.run_script("--check")[0], 0)

    def test_nothing_is_written_while_anything_is_wrong(self):
        self.change("missions", ",Nicosia,", ",Nikosia,")
        self.change("states", "ALB,008", "ALB,8")
        self.assertEqual(self.run_script()[0], 1)
        path = os.path.join(self.root, "Sources/ReferenceRegister/Missions.swift")
        with open(path, encoding="utf-8") as file:
            self.assertIn(",Nicosia,", file.read())

    def test_a_source_that_no_file_stands_behind(self):
        path = os.path.join(self.root, "Sources/ReferenceRegister/More.swift")
        open(path, "w").close()
        self.assertIn("More.swift", self.run_script("--check")[1])
        self.run_script()
        self.assertFalse(os.path.exists(path))

    def test_a_file_that_nobody_reads_and_one_that_is_missing(self):
        os.rename(self.path("tasks.csv"), self.path("duties.csv"))
        words = self.run_script("--check")[1]
        self.assertIn("Reference/duties.csv: no file of this name is known", words)
        self.assertIn("Reference/tasks.csv, row 1: cannot be read", words)

    def test_bytes_that_are_no_text(self):
        with open(self.path("states.csv"), "ab") as file:
            file.write(b"\xe9\n")
        self.assertIn("states.csv, row 197: is no UTF-8", self.run_script("--check")[1])

    def test_a_release_that_is_no_number(self):
        with open(self.path("release.txt"), "w", encoding="utf-8") as file:
            file.write("one\n")
        self.assertIn("release.txt: must hold one whole number", self.run_script("--check")[1])
