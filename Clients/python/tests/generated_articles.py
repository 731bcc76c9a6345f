"""News of invented places: as many articles as are wanted, the same ones for the same seed.

Several outlets tell of each event, most of them with the same figures, some with others, in sentences of their own choice.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

OUTLETS = ["gazette", "wire", "post", "ledger", "mirror", "herald", "courier"]

# What happened, what is counted, and who counts.
EVENTS = [
    ("flood", "houses were under water", "river board"),
    ("fire", "families lost their homes", "fire service"),
    ("landslide", "vehicles were buried", "highway agency"),
    ("derailment", "passengers were hurt", "railway inspectorate"),
    ("strike", "workers stayed away", "ports authority"),
    ("blackout", "households were without power", "grid operator"),
    ("ferry accident", "people were taken off the ship", "coastguard"),
    ("bridge collapse", "drivers were stranded", "bridge office"),
]

STARTS = ["Bar", "Cal", "Dor", "Esk", "Fen", "Gar", "Hol", "Ister", "Jar", "Kel", "Lor", "Mar", "Nor", "Ost", "Pel"]
MIDDLES = ["a", "e", "i", "o", "u", "ana", "eri", "ola", "umi", "athe"]
ENDS = ["bridge", "bury", "dale", "field", "ford", "ham", "mere", "ness", "stead", "ton", "wick", "worth"]
FIRST_NAMES = ["Ada", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Leo"]

TELLING = [
    "{n} {counted} after the {what} in {town}, {chief} of the {office} said on {day}.",
    "The {office} said that {n} {counted} in {town}.",
    "“We have counted for two days, and the number is {n},” said {chief}, who leads the {office}.",
    "At least {n} {counted} in {town} on {day}, according to the {office}.",
]
DENYING = [
    "Mayor {mayor} denied that the {what} could have been foreseen.",
    "The {office} rejected claims that its warning about the {what} had come too late.",
    "Asked about the {what}, Mayor {mayor} declined to comment.",
    "{mayor}, the mayor of {town}, said it was not true that the town had saved on safety.",
]
FILLING = [
    "“Nobody in {town} slept that night,” said {witness}, a teacher.",
    "{witness} said the noise was heard as far away as {neighbour}.",
    "The repairs will cost about {cost} million dollars, {chief} told reporters.",
    "The road to {neighbour} was closed for {hours} hours.",
    "Schools in {town} and {neighbour} will open again on {later}, the council announced.",
    "A spokeswoman for the {office} said that {teams} teams were at work.",
    "“It was the worst {what} in {years} years,” {mayor} told the town council.",
    "Officials believe that the {what} began shortly before midnight.",
    "{chief} warned that more rain was expected, but said the town was prepared.",
    "The last {what} in {town} was {years} years ago, and people there still speak of it.",
    "{witness} claimed that the sirens had been silent for {hours} hours.",
    "The ministry promised a report on the {what} in {town} before the end of the year.",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


class _Event:
    def __init__(self, chance: random.Random) -> None:
        self.what, self.counted, self.office = chance.choice(EVENTS)
        self.town, self.neighbour = self._place(chance), self._place(chance)
        people = [f"{first} {self._place(chance)}" for first in chance.sample(FIRST_NAMES, 3)]
        self.chief, self.mayor, self.witness = people
        self.count, self.cost, self.years = chance.randint(12, 900), chance.randint(3, 80), chance.randint(11, 60)
        self.hours, self.teams = chance.randint(3, 9), chance.randint(11, 40)
        self.day, self.later = chance.choice(DAYS), chance.choice(DAYS)

    @staticmethod
    def _place(chance: random.Random) -> str:
        return chance.choice(STARTS) + chance.choice(MIDDLES) + chance.choice(ENDS)

    def article(self, chance: random.Random, remarks: int) -> str:
        count = self.count if chance.random() < 0.7 else self.count + chance.randint(2, 40)
        sentences = [chance.choice(TELLING), *chance.sample(FILLING, remarks)]
        sentences.insert(chance.randint(1, remarks), chance.choice(DENYING))
        told = [sentence.format(**{**vars(self), "n": count}) for sentence in sentences]
        return "\n\n".join(" ".join(told[place : place + 3]) for place in range(0, len(told), 3))


def articles(count: int, *, seed: int = 1, with_story: bool = False, remarks: int = 9) -> Iterator[dict[str, str]]:
    """Articles as objects of the protocol, those of an event next to each other.

    :param remarks: sentences of an article beside the one that counts and the one that denies.
    """
    chance = random.Random(seed)
    made = event_number = 0
    while made < count:
        event = _Event(chance)
        event_number += 1
        for outlet in chance.sample(OUTLETS, chance.randint(1, 6))[: count - made]:
            article = {"id": f"{outlet}-{event_number}", "text": event.article(chance, remarks), "publisher": outlet.title()}
            if with_story:
                article["story"] = f"event-{event_number}"
            made += 1
            yield article
