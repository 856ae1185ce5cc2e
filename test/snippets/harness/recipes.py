"""Runs the Python recipes: rows of {code, given, environment, shows} in, one shown value a line out, as JSON."""

import base64, gzip, hashlib, hmac, json, locale, os, re, secrets, sys, time
from datetime import datetime, timezone
from urllib.parse import parse_qsl, quote, unquote, unquote_plus, urlencode, urlsplit


def show(value):
    """A value as the rows write it: bytes in hex, lists joined with a semicolon, maps and pairs as a=1&b=2."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return show(list(value.items()))
    if isinstance(value, list) and value and isinstance(value[0], tuple):
        return '&'.join(f'{name}={text}' for name, text in value)
    return ';'.join(map(show, value)) if isinstance(value, list) else str(value)


def given(value):
    """Bytes come as {"hex": …}, lists of pairs as lists of lists."""
    if isinstance(value, dict) and list(value) == ['hex']:
        return bytes.fromhex(value['hex'])
    if isinstance(value, list):
        return [tuple(item) if isinstance(item, list) else item for item in value]
    return value


helpers = {name: value for name, value in globals().items() if not name.startswith('_')}
helpers['canonical_query_of'] = lambda query: query
shown = []
for row in json.load(sys.stdin):
    os.environ.update(row['environment'])
    scope = {**helpers, **{name: given(value) for name, value in row['given'].items()}}
    exec(row['code'], scope)
    shown.append(show(scope[row['shows']]))
json.dump(shown, sys.stdout)
