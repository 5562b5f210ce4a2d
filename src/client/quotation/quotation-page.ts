/** The quotation checker on its page. */
import { createQuotationCheck } from './quotation-check.ts';
import { loadQuotationGround } from './quotation-ground.ts';

const place = document.querySelector<HTMLElement>('[data-quotation-check]');
if (place) createQuotationCheck(place, loadQuotationGround);
