"""Reads a dataset a line from standard input into the classes that quicktype makes, and
says of each whether it is written as it was read, what is written if not, or why it is
refused."""

import json
import sys

import vokasi

for line in sys.stdin:
    read = json.loads(line)
    try:
        written = vokasi.dataset_to_dict(vokasi.dataset_from_dict(read))
        answer = {"same": True} if written == read else {"doc": written}
    except Exception as e:  # whatever a document makes the generated code raise
        answer = {"why": repr(e)[:200]}
    print(json.dumps(answer))
