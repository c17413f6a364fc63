import { type Phrase, textOf } from "../phrase";
export const sentenceText = (phrase: Phrase, stop = "。"): string => textOf(phrase) + stop;
