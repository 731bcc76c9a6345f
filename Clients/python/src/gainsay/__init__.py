"""Who says what in news articles, who denies it, and which numbers disagree: a client of the program ``gainsay``."""

from .aio import AsyncDaemon
from .articles import AnyArticle, Article, character_span, read_articles, text_of
from .daemon import Daemon
from .frames import Frames, to_pandas
from .program import ProgramNotFound, find_program
from .requests import DaemonError
from .results import (
    AnnotatedArticle,
    Annotation,
    Attribution,
    BaseValue,
    Claim,
    Comparison,
    Conflict,
    ConflictMember,
    Denial,
    Drift,
    DriftMember,
    FailedArticle,
    Line,
    NumberConflict,
    Quantity,
    Quote,
    Reference,
    Span,
    Story,
    line_from_json,
)
from .version import __version__

__all__ = [
    "AnnotatedArticle",
    "Annotation",
    "AnyArticle",
    "Article",
    "AsyncDaemon",
    "Attribution",
    "BaseValue",
    "Claim",
    "Comparison",
    "Conflict",
    "ConflictMember",
    "Daemon",
    "DaemonError",
    "Denial",
    "Drift",
    "DriftMember",
    "FailedArticle",
    "Frames",
    "Line",
    "NumberConflict",
    "ProgramNotFound",
    "Quantity",
    "Quote",
    "Reference",
    "Span",
    "Story",
    "__version__",
    "character_span",
    "find_program",
    "line_from_json",
    "read_articles",
    "text_of",
    "to_pandas",
]
