import type { Phrase } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of groups that the sentence with their number has room for. */
const MAX_BEHIND_NUMBER = 28;

/** "About 200 guests took part, including A, B and C": whether the groups fit behind the number. */
export const fitsBehindNumber = (list: Phrase): boolean => wordCount(list) <= MAX_BEHIND_NUMBER;
