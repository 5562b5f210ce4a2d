# Python 3.8 or newer; nothing to install.
import hashlib
import json
from urllib.request import urlopen

site = "{{site}}"
with urlopen(site + "2025/12.json") as answer:
    paragraph = json.load(answer)

print(next(c["text"] for c in paragraph["citations"] if c["style"] == "un"))
print(paragraph["text"])

# Are these the words that were published? Compare their digest.
digest = hashlib.sha256(paragraph["text"].encode("utf-8")).hexdigest()
print("digest agrees" if digest == paragraph["sha256"] else "digest differs")

# Who spoke about it, and does the source say so?
for statement in paragraph["statements"]:
    for link in statement["bearsOn"]:
        if link["unit"] == paragraph["locator"]:
            print(f'{statement["speaker"]["name"]}, {statement["meeting"] or "no meeting named"}: {link["basis"]}')
