"""What the program finds: the objects of ``Protocol/schema``, with Python's names.

Members that a later version adds are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, Union

Span = tuple[int, int]
"""Start and end in the UTF-8 bytes of the text, the end excluded."""
Interval = tuple[Union[float, str, None], Union[float, str, None]]
"""Low and high, both included; None for an open end, strings (ISO 8601) for dates and clock times."""
Object = Mapping[str, Any]


def _pair(value: Any) -> Any:
    return (value[0], value[1])


def _spans(values: Any) -> tuple[Span, ...]:
    return tuple([(start, end) for start, end in values])


@dataclass(frozen=True, slots=True)
class Reference:
    """An annotation of some article."""

    article: str
    annotation: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mark in the text of an article; ``Protocol/annotations.md`` says what each kind means."""

    id: str
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Attribution(Annotation):
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None
    speaker_confidence: float
    inherited: bool
    confidence: float

    @classmethod
    def from_json(cls, of: Object) -> Attribution:
        return cls(
            of["id"], of["kind"], _pair(of["span"]), _spans(of["source"]), _spans(of["cue"]), _spans(of["content"]),
            of["speaker"], of["speakerConfidence"], of["inherited"], of["confidence"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quote(Annotation):
    form: str
    attribution: str | None
    continues: str | None
    confidence: float

    @classmethod
    def from_json(cls, of: Object) -> Quote:
        return cls(
            of["id"], of["kind"], _pair(of["span"]), of["form"], of["attribution"], of["continues"], of["confidence"]
        )


@dataclass(frozen=True, slots=True)
class Claim(Annotation):
    attribution: str | None
    checkable: bool
    confidence: float

    @classmethod
    def from_json(cls, of: Object) -> Claim:
        return cls(of["id"], of["kind"], _pair(of["span"]), of["attribution"], of["checkable"], of["confidence"])


@dataclass(frozen=True, slots=True)
class Denial(Annotation):
    stance: str
    attribution: str | None
    denies: tuple[Reference, ...]
    confidence: float

    @classmethod
    def from_json(cls, of: Object) -> Denial:
        denies = tuple([Reference(claim["article"], claim["annotation"]) for claim in of["denies"]])
        return cls(
            of["id"], of["kind"], _pair(of["span"]), of["stance"], of["attribution"], denies, of["confidence"]
        )


@dataclass(frozen=True, slots=True)
class BaseValue:
    value: Interval
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity(Annotation):
    number: Span
    value: Interval
    """In the unit as written."""
    approximate: bool
    unit: str
    of: str | None
    """The counted noun, singular."""
    role: str
    base: BaseValue | None
    attribution: str | None

    @classmethod
    def from_json(cls, of: Object) -> Quantity:
        base = of["base"]
        return cls(
            of["id"], of["kind"], _pair(of["span"]), _pair(of["number"]), _pair(of["value"]), of["approximate"],
            of["unit"], of["of"], of["role"], base and BaseValue(_pair(base["value"]), base["unit"]),
            of["attribution"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberConflict(Annotation):
    quantity: str
    conflict: str
    side: str
    relation: str
    message: str

    @classmethod
    def from_json(cls, of: Object) -> NumberConflict:
        return cls(
            of["id"], of["kind"], _pair(of["span"]), of["quantity"], of["conflict"], of["side"], of["relation"],
            of["message"])  # fmt: skip


_kinds: dict[str, Any] = {
    "attribution": Attribution.from_json,
    "quote": Quote.from_json,
    "claim": Claim.from_json,
    "denial": Denial.from_json,
    "quantity": Quantity.from_json,
    "numberConflict": NumberConflict.from_json,
}

AnnotationType = TypeVar("AnnotationType", bound=Annotation)


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    id: str
    annotations: tuple[Annotation, ...]
    """In text order."""

    def of_kind(self, kind: type[AnnotationType]) -> list[AnnotationType]:
        """The annotations of a kind, for example ``article.of_kind(Quote)``."""
        return [annotation for annotation in self.annotations if isinstance(annotation, kind)]

    @classmethod
    def from_json(cls, of: Object) -> AnnotatedArticle:
        known = [_kinds[annotation["kind"]](annotation) for annotation in of["annotations"] if annotation["kind"] in _kinds]
        return cls(of["id"], tuple(known))


@dataclass(frozen=True, slots=True)
class FailedArticle:
    """An article that could not be read, and why."""

    id: str | None
    code: str
    message: str

    @classmethod
    def from_json(cls, of: Object) -> FailedArticle:
        return cls(of["id"], of["error"]["code"], of["error"]["message"])


ArticleResult = Union[AnnotatedArticle, FailedArticle]


@dataclass(frozen=True, slots=True)
class ConflictMember:
    article: str
    quantity: str
    side: str
    minority: bool
    """Whether more articles hold with another side."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Figures of a story that answer the same question and cannot all be right."""

    id: str
    relation: str
    confidence: float
    message: str
    members: tuple[ConflictMember, ...]

    @classmethod
    def from_json(cls, of: Object) -> Conflict:
        members = [
            ConflictMember(member["article"], member["quantity"], member["side"], member.get("minority", False))
            for member in of["members"]
        ]
        return cls(of["id"], of["relation"], of["confidence"], of["message"], tuple(members))


@dataclass(frozen=True, slots=True)
class DriftMember:
    article: str
    annotation: str
    differs: tuple[Span, ...]
    """The words that are not in the other members."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What the articles of a story tell differently, numbers apart."""

    kind: str
    what: str
    message: str
    members: tuple[DriftMember, ...]

    @classmethod
    def from_json(cls, of: Object) -> Drift:
        members = [
            DriftMember(member["article"], member["annotation"], _spans(member.get("differs", ())))
            for member in of["members"]
        ]
        return cls(of["kind"], of["what"], of["message"], tuple(members))


@dataclass(frozen=True, slots=True)
class Story:
    story: str
    conflicts: tuple[Conflict, ...]
    drift: tuple[Drift, ...]

    @classmethod
    def from_json(cls, of: Object) -> Story:
        conflicts = tuple([Conflict.from_json(conflict) for conflict in of["conflicts"]])
        return cls(of["story"], conflicts, tuple([Drift.from_json(drift) for drift in of["drift"]]))


Line = Union[AnnotatedArticle, FailedArticle, Story]
"""A line of JSON Lines output: an article, or a story behind its articles."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Articles that were annotated together, in the order in which they were given, and their stories."""

    articles: tuple[ArticleResult, ...]
    stories: tuple[Story, ...]

    @property
    def conflicts(self) -> list[Conflict]:
        return [conflict for story in self.stories for conflict in story.conflicts]

    @property
    def drift(self) -> list[Drift]:
        return [drift for story in self.stories for drift in story.drift]

    @classmethod
    def from_json(cls, of: Object) -> Comparison:
        articles = tuple([article_from_json(article) for article in of["articles"]])
        return cls(articles, tuple([Story.from_json(story) for story in of["stories"]]))


def article_from_json(of: Object) -> ArticleResult:
    return FailedArticle.from_json(of) if "error" in of else AnnotatedArticle.from_json(of)


def line_from_json(of: Object) -> Line:
    """Reads a line that ``gainsay annotate`` has written."""
    return Story.from_json(of) if "story" in of and "id" not in of else article_from_json(of)
