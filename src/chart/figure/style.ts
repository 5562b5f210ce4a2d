import type { TextStyle } from './block.ts';

/** Sizes of letters in a drawing: none below 13, so that none falls below 12 on the narrowest screens. */
export const speakerStyle: TextStyle = { size: 14, bold: true };
export const valueStyle: TextStyle = { size: 20, bold: true };
export const labelStyle: TextStyle = { size: 14 };
export const noteStyle: TextStyle = { size: 13, tone: 'soft' };
export const nameStyle: TextStyle = { size: 14, bold: true };

/** A drawing is made twice, for narrow and for wide columns; what is a line of time also for the whole sheet. */
export type Format = 'narrow' | 'wide' | 'broad';
export const widths: Readonly<Record<Format, number>> = { narrow: 288, wide: 608, broad: 1120 };

/** Where the marks begin in a wide drawing, beside the names. */
export const wideMargin = 208;
