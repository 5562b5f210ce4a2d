/** The colours of a picture that stands alone: the light ones of the page. */
export const fileColours = {
  paper: '#fcfbf8',
  ink: '#1b1b1a',
  soft: '#4a4944',
  mark: '#0b4a78',
  edge: '#7d786c',
} as const;
