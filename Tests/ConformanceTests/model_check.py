"""Checks messages of a language server against the model of LSP that the package lsprotocol holds.

Reads a line {"method": ..., "message": ...} for each message; the method of a response is that of its request. Prints a line
for each message that does not fit, and last how many do.
"""

import json
import sys
from typing import Union

from lsprotocol import converters, types


def model(method, message):
    if "error" in message:
        return types.ResponseErrorMessage
    known = types.METHOD_TO_TYPES.get(method)
    if known is None:
        return None
    return known[0] if "method" in message else known[1]


def without_nulls(value):
    """Of a member that is null the model keeps nothing."""
    if isinstance(value, dict):
        return {key: without_nulls(member) for key, member in value.items() if member is not None}
    return [without_nulls(element) for element in value] if isinstance(value, list) else value


def normal(value):
    return json.dumps(without_nulls(value), sort_keys=True)


def complaint(converter, message, kind):
    """What is wrong: members that are missing, unknown or of another type, which the way there and back would change."""
    try:
        again = converter.unstructure(converter.structure(message, kind), kind)
    except Exception as error:
        causes = getattr(error, "exceptions", None)
        return f"{error}: {causes}" if causes else str(error)
    return None if normal(again) == normal(message) else f"read as {normal(again)}"


def reader():
    """lsprotocol takes every action that has a command for the command itself."""
    converter = converters.get_converter()

    def action(value, _):
        kind = types.Command if isinstance(value.get("command"), str) else types.CodeAction
        return converter.structure(value, kind)

    converter.register_structure_hook(Union[types.Command, types.CodeAction], action)
    return converter


def main():
    converter = reader()
    fitting = 0
    for line in sys.stdin:
        record = json.loads(line)
        method, message = record["method"], record["message"]
        kind = model(method, message)
        if kind is None:
            if not (method or "").startswith("annotation/"):
                print(f"{method}: no such method: {line.strip()[:1000]}")
            continue
        found = complaint(converter, message, kind)
        if found:
            print(f"{method}: {normal(message)[:1000]}: {' '.join(found.split())[:1000]}")
        else:
            fitting += 1
    print(fitting)


main()
