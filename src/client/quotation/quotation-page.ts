/** The quotation checker on its page. */
import { createQuotationCheck } from './quotation-check.ts';
import { loadWordsAtHand } from './words-at-hand.ts';

const place = document.querySelector<HTMLElement>('[data-quotation-check]');
if (place) createQuotationCheck(place, loadWordsAtHand);
