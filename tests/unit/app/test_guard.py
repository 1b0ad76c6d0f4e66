import time
from pathlib import Path

import pytest

from simulator.app.guard import look_over, look_over_address, replaced
from simulator.documents import data_folder
from simulator.network.content import load_content

CAST = ("Wendell Okafor", "wendell_okafor", "Quarry Street", "Mill Lane", "harborlake.clinic", "Ward desk 507-284-0000")

WARN = """
phone|Call me on 507-555-0234 tonight
phone|His cell is (612) 336-4410, ring after six
phone|My number: 507.284.9913
phone|Reach her at 1-507-266-4821 before noon
phone|+1 952 447 8830 is the daughter
phone|text 6123364410 if you find the cat
phone|+44 20 7188 7188 for the aunt in London
phone|+49 30 901820 says the nephew
phone|+52 55 5658 1111, ask for Pilar
phone|call 288-4410 and ask for her room
phone|Phone: 3364410
phone|Fax 507-538-1234 the form
phone|He wrote 612 555 0277 on his hand
phone|It is 555-555-2671, no joke
phone|507-555-0210 is outside the range
phone|pager 555-0311
phone|(507)555-0234!
phone|The nurse's number is 218–555–4411
email|Write to jane.kowalski@gmail.com
email|j.meyer+ward@mail.uni-heidelberg.de is mine
email|MARTHA.LIND@HOTMAIL.COM
email|send it to okeefe_r@stmarys-health.org, please
email|(pat_92@yahoo.co.uk)
email|two@firm.io and nobody else
email|Mail: rosa.v@examples.org
email|<d.b@icloud.com>
email|him@sub.domain.museum.
social-security|Her number is 536-22-8841
social-security|SSN 401 77 2930
social-security|ssn: 401772930
social-security|His social is 212-48-7765, she said
social-security|social security number 529-11-3344
social-security|Found a card: 318–40–9912
record|MRN 7654321
record|MRN: 4-471-023
record|mrn#3387120
record|The medical record number is 10442871
record|Medical record no. 558102
record|Chart number 9034412 was open on the desk
record|patient ID 2204417, bed 12
record|Patient number: 88213
record|record number 7 654 321
record|NHS number 943 476 5919
birth|DOB 03/14/1962
birth|D.O.B. 3-14-62
birth|date of birth: 1962-03-14
birth|Date of birth was March 14, 1962
birth|born on 14 March 1962 in Duluth
birth|She was born Mar. 3rd, 1948
birth|birthdate 7/4/55
birth|His birthday is 2 of June 1971
birth|dob: 14.03.1962
address|She lives at 814 Elm Street
address|1207 4th Avenue NW, the blue door
address|He moved to 33 West Center Street
address|Drop it at 2210 Lincoln Road
address|55 N Broadway Ave
address|7 Rosewood Court, second floor
address|Their house, 4402 Old Mill Drive, burned down
address|12B Harrison Lane
address|9 Birch Place
address|in 1450 Salem Road, upstairs
address|301 St Croix Boulevard
card|4539 1488 0343 6467
card|paid with 4539148803436467
card|5425-2334-3010-9903 exp 04/29
card|3714 496353 98431
card|6011000990139424 was on the bill
link|https://www.facebook.com/jane.kowalski.7
link|Look: http://caringbridge.org/visit/ourlittlemax
link|www.gofundme.com/f/help-the-petersons
link|linkedin.com/in/r-okeefe-rn
link|https://photos.app.goo.gl/x8Yd
link|HTTPS://INSTAGRAM.COM/ward5west
link|see twitter.com/ward_5_nurse for it
link|https://user@my.host.net:8443/path?patient=12
"""

SILENT = """
The desk is at 555-0100, as always
Call 507-555-0164 and ask for Jo
(612) 555-0199 is invented
+1 218 555 0123 rings nowhere
Ask for Ingrid at 555-0121
Dial 911
The line is 988, day or night
Poison control is 1-800-222-1222, worth keeping
Ward desk 507-284-0000 puts you through
Meet me at 5:30, bed 12, room 417
Ran 3.1 miles in 27:44 on 2026-03-03
The game ended 112-104, then 98-101
Shift 07:00-19:30, six in a row
It cost $1,234.50, not $1,324.50
The budget is 14,500,000 dollars
We saw 2,847 patients in 2025
From 2019-2023 I worked in Duluth
03/14/2026 is the bake sale
On March 14, 2026 the library opens late
The baby weighed 7 lb 11 oz
BP 128/76, pulse 72, 98.6 degrees
Sodium 140, potassium 4.1, glucose 96
Order 114-2847193-5567812 came late
ISBN 978-0-306-40615-7
Tracking 1Z999AA10123456784
Version 10.12.193.4000 is out
The server is 192.168.10.254
Section 45-12-1009 of the code
Flight DL 2284, gate 12, seat 23A
Serial 000-12-3456 is a sample
SSN 987-65-4321 is not given to anybody
666-12-3456 was never one
MRN 0001234 for practice
The record number of visitors was 10442
MRN stands for medical record number
We keep 7654321 beans in the jar
Chart your steps: 10442 today
Born in 1962, still dancing
I was born on a Tuesday
She was born March 14
Born on July 4, 1776, they say
DOB is asked on every form
Happy birthday to my dad, 71 today
Lives on Elm Street, somewhere
14 Quarry Street is where the bakery is
The 5 minute walk to Mill Lane
In 2019 Main Street was closed
Highway 52 is closed at exit 41
County 9 by the gravel pit
123 Main Street is on every form
A two way street, 24 hours
A 5 hour drive and 300 miles of road
Take Bus 12 West Street, then walk
Room 12 Oak Lane Wing is being painted
Top 10 Main Street bakeries, ranked
10 Downing Street was on TV
4111 1111 1111 1111 is a sample card
4242424242424242 in the demo shop
4539 1488 0343 6468 has a typo
1234 5678 9012 3456
Write to someone@example.org
maren@mail.example.com is invented
a@b.test and c@d.invalid too
Look at https://example.org/path
www.example.com/anything
http://localhost:8080 on my machine
See https://harborlake.clinic for the hours
I love Amazon.com and its boxes
End of sentence.Next one starts here
either/or, and/or, w/o sugar
@jane what do you think
5 stars out of 5, 10/10
Add 2 cups, 350 degrees, 45 minutes
Lot 48210, cabinet 7, shelf 3
I read pages 100-200 of 4400
Psalm 119:105 and John 3:16
Score: 20-15, 25-23, 19-25
Recall number 2026-0117 for the pump
1700000000 is a timestamp
3 Dr. Seuss books for 4 kids
Wendell Okafor said hello to 12 of us
"""


def lines(block: str) -> list[str]:
    return [line for line in block.strip().split("\n") if line]


@pytest.mark.parametrize("line", lines(WARN))
def test_it_warns(line: str) -> None:
    kind, text = line.split("|")
    (alarm,) = look_over(text, CAST)
    assert alarm.kind == kind
    assert text[alarm.begin : alarm.end] == alarm.words
    assert any(sign.isalnum() for sign in (alarm.words[0], alarm.words[-1]))
    assert look_over(replaced(text, [alarm]), CAST) == []
    assert alarm.instead in replaced(text, [alarm])


@pytest.mark.parametrize("line", lines(SILENT))
def test_it_stays_silent(line: str) -> None:
    assert look_over(line, CAST) == []


def test_there_are_enough_lines() -> None:
    assert len(set(lines(WARN))) >= 60
    assert len(set(lines(SILENT))) >= 60


def test_the_invented_world_never_alarms() -> None:
    content = load_content(data_folder("assets"))
    texts = [shape.text for shape in content.shapes] + [one.text for shape in content.shapes for one in shape.comments]
    texts += [bio for kind in content.kinds.values() for bio in kind.bios]
    streets = [street for values in content.slots.values() for street in values]
    assert {text: [a.words for a in look_over(text, streets)] for text in texts if look_over(text, streets)} == {}


def test_places_are_code_points() -> None:
    text = "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{ROCKET} e\u0301 507-555-0234 and jane@gmail.com, MRN 7654321."
    assert [(alarm.kind, alarm.words) for alarm in look_over(text)] == [
        ("phone", "507-555-0234"), ("email", "jane@gmail.com"), ("record", "7654321"),
    ]  # fmt: skip
    assert replaced(text, look_over(text)).endswith("555-0142 and someone@example.org, MRN 0001234.")


def test_each_sentence_says_what_why_and_what_else() -> None:
    for line in lines(WARN):
        (alarm,) = look_over(line.split("|")[1], CAST)
        assert alarm.sentence.startswith("This looks like ")
        assert "practice file" in alarm.sentence
        assert "!" not in alarm.sentence
        assert alarm.title


@pytest.mark.parametrize(
    "piece",
    ["1 ", "1-", "a.", "a@", "(", "12 Aa ", "call ", "born on ", "www.", "4539 ", "a-a.", "+4 ", "\u0301", "mrn is "],
)
def test_a_long_text_takes_no_longer_than_it_is(piece: str) -> None:
    begun = time.process_time()
    look_over(piece * (400_000 // len(piece)))
    assert time.process_time() - begun < 4


def test_scenarios_and_their_plays_never_alarm() -> None:
    root: Path = data_folder("scenarios")
    for path in sorted(root.rglob("*.yaml")):
        assert [alarm.words for alarm in look_over(path.read_text(encoding="utf-8"))] == [], path.name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("maren-writes.com", ["maren-writes.com"]),
        ("www.maren-writes.com/about", ["www.maren-writes.com/about"]),
        ("https://maren-writes.com", ["https://maren-writes.com"]),
        ("maren.example.org", []),
        ("harborlake.clinic", []),
        ("none", []),
        ("", []),
        ("write to maren@gmail.com", ["maren@gmail.com"]),
    ],
)
def test_an_address_field_needs_no_scheme(text: str, found: list[str]) -> None:
    alarms = look_over_address(text, CAST)
    assert [one.words for one in alarms] == found
    assert [text[one.begin : one.end] for one in alarms] == found
    assert look_over_address(replaced(text, alarms), CAST) == []
