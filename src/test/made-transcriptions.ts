/** Made-up transcriptions of two documents, each with the list of repairs it needs: everything stands in them that a real one puts in the way of an import. */
export const madeTranscriptions = {
  '2044': {
    text: `Political declaration on lamps

- 1. We, the keepers of the lamps, reaffirm the Plan of Lamps¹ and our promises made therein, and want the dark to end wherever it may fall.
- 2. We recall the Agenda for Harbours, recognizing its whole nature, and note that it speaks of every lamp along the coast.
- 3. We thank the Charter of Ports, 3 in which the ports said who lights what:
  - (a) We ask each port to count its lamps, the old and the new;
  - (b) We ask the fund for lamps to pay for oil, by gifts that nobody ties to a purpose.
- 4. We will meet again in four years’ time, and report on “the lamps of the coast”.

¹ Resolution 64/293.
² Resolution 70/1.
³ Resolution 71/1, annex.
`,
    repairs: `declaration:
  symbol: A/RES/99/1
  annex: false
  title: Political declaration on lamps
  adopted: "2044-09-27"
  manner: by consensus
  adoptionRestsOn: [fact/adoption]
notOfRecord: []
repairs:
  - unit: 2044/2
    what: footnote mark 2 restored
    find: the Agenda for Harbours, recognizing
    replace: the Agenda for Harbours,[^2] recognizing
    why: The transcription has footnote 2 but no mark for it.
    evidence: Footnote 2 is the resolution by which that Agenda was adopted.
  - unit: 2044/3
    what: bare digit 3 read as footnote mark 3
    find: the Charter of Ports, 3 in which
    replace: the Charter of Ports,[^3] in which
    why: The transcription turned the mark into a digit inside the sentence.
    evidence: Footnote 3 is that Charter; the digit makes no sense as a word.
`,
  },
  '2048': {
    text: `


# General Assembly

Distr.: General  
25 November 2048

---

**Ninety-third session**

Agenda item 12

## **Resolution adopted by the General Assembly on 24 November 2048**

*[without reference to a Main Committee (A/103/L.8)]*

### **103/9. Second declaration on lamps**

*The General Assembly*

*Adopts* the Second declaration on lamps, annexed to the present resolution.

*48th plenary meeting  
24 November 2048*

#### **Annex**

#### **Second declaration on lamps**

1. We, the keepers of the lamps, welcome the anniversary of the Plan of Lamps,<sup>1</sup> reaffirm the promises of 2044<sup>2</sup> and want the dark to end wherever it may fall.

2. We recall the Agenda for Harbours,<sup>3</sup> recognizing its whole nature and acknowledging

---

<sup>1</sup> Resolution 64/293.

<sup>2</sup> Resolution 99/1.

<sup>3</sup> Resolution 70/1.



that it speaks of every lamp along the coast, as resolution [79/1](#) entitled “The Pact for Lamps” does.

3. We are concerned that oil is scarce and in this regard:

(a) We ask the fund for lamps to pay for it, and invite all ports to give;

(b) We take note of the *Global Report on Lamps*;<sup>4</sup>

(c) We agree not to sell non-flammable oil as oil.

4. We will meet again in four years’ time.

---

<sup>4</sup> See A/103/12, annex.
`,
    repairs: `declaration:
  symbol: A/RES/103/9
  annex: true
  title: Second declaration on lamps
  adopted: "2048-11-24"
  manner: by consensus
  adoptionRestsOn: [source/004]
ownWords: front-matter
notOfRecord:
  - line: "# General Assembly"
    why: masthead of the distributed document
  - line: "Distr.: General"
    why: masthead of the distributed document
  - line: 25 November 2048
    why: date of distribution in the masthead, not of adoption
repairs: []
`,
  },
} as const;
