/** Two made-up declarations as a transcription gives them. */
export const minimalTranscriptions = {
  '2017': `Political declaration

1. We reaffirm the Plan of Action¹ and condemn the recruitment of persons, by means of fraud, for the purpose of exploitation.
2. We support the trust fund for victims.

¹ Resolution 64/293.
`,
  '2025': `New political declaration

1. We welcome the Plan of Action¹ and commit to prevent the recruitment of children.
2. We support the trust fund for victims.
3. We note that data are scarce and agree on two steps:
(a) We urge States to collect data on exploitation;
(b) We take note of the need to share those data.

¹ Resolution 64/293.
`,
} as const;

/** A made-up report whose prose is not kept among the records. */
export const reportText = `Meeting opens

Ann Speaker said "we must act now" and counted 40 per cent of cases. The report ends with a closing word.
`;
