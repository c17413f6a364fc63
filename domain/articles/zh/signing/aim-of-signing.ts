import { type Phrase, say } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";
import { purposeClause } from "../event/event";
import { isBareAct } from "../words/aim";

/** ，以加强经贸关系; ，并开展考察交流: what the event was for behind what was signed there, an act without an object with a verb of its own. */
export const aimOfSigning = (why: Said | undefined): Phrase =>
  why && isBareAct(why.text) ? say`，并开展${phrase(why)}` : purposeClause(why);
