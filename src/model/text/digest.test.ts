import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestText, foldWhiteSpace } from './digest.ts';

describe('foldWhiteSpace', () => {
  test.each([
    ['We recall', 'We recall'],
    ['  We\n\t recall \r\n', 'We recall'],
    ['We\u00a0recall', 'We recall'],
    ['We\u2003\u202frecall', 'We recall'],
    ['cafe\u0301', 'caf\u00e9'],
    [' \n ', ''],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(foldWhiteSpace(text)).toBe(folded));
});

describe('digestText', () => {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  test('is SHA-256 in hex of the folded text in UTF-8', () => {
    expect(digestText('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(digestText('“victims’”')).toBe(sha256('“victims’”'));
    expect(digestText('')).toBe(sha256(''));
  });

  test('is the same for every way to write white space and accents, and different for different words', () => {
    expect(digestText(' We\n recall  the cafe\u0301 ')).toBe(digestText('We recall the café'));
    expect(digestText('We recall')).not.toBe(digestText('We recall.'));
    expect(digestText('We recall')).not.toBe(digestText('We Recall'));
  });
});
