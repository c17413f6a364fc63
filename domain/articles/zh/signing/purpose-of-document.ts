import type { AgreementAt } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { purposeClause } from "../event/event";
import { closesFields } from "../results/purpose-of-fields";
import { readsAsDone } from "../words/aim";

/** A short purpose of the document closes its sentence: ，以加强台日经贸关系. */
export const purposeOf = (discourse: Discourse, at: AgreementAt): Phrase => {
  const said = discourse.facts.said(at.agreement.purpose, `${at.path}.purpose`);
  const fits =
    said && said.text.length <= 24 && ["signed", "planned", undefined].includes(at.agreement.status);
  if (!said || !fits || closesFields(discourse, at)) return plain("");
  discourse.memory.marks.add(`purpose ${at.path}`);
  // 签署《关于共建讲席的协议》，以共建讲席: the title says it.
  if (discourse.facts.said(at.agreement.title, "")?.text.includes(said.text)) return plain("", [said.path]);
  if (readsAsDone(said.text)) return say`，旨在${phrase(said)}`;
  // The direct effect of signing a document is a relation; anything else is its purpose.
  return /^(?:缔结|建立[^，]*关系$)/.test(said.text) ? say`，${phrase(said)}` : purposeClause(said);
};
