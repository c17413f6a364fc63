import { type Phrase, partOf, say, textOf } from "../../phrase";
import { planned } from "../words/dates";

/** 把这批物资空运至某市: what is done with something that the text has named. */
const MOVED =
  /^[把将]((?:这[批笔些]|该[批笔]|此次捐赠的?|上述)\p{Script=Han}{1,8}?)(?=空运|海运|陆运|运[往至抵送]|发[往放送]|送[往至达交]|转交|转运|移交|分发|用于|交[由付])/u;

/** 这批物资将尽快空运至某市, for 将尽快把这批物资空运至某市: a plan of nobody, of which the thing is the subject. */
export const planOfThing = (when: Phrase, what: Phrase): Phrase | undefined => {
  const text = textOf(what);
  const [front, thing] = MOVED.exec(text) ?? [];
  // A further act would have the thing as its subject: 分发给学生，并开展活动.
  if (!front || !thing || text.includes("，")) return undefined;
  return say`${partOf(what, 1, front.length)}${planned(when, partOf(what, front.length, text.length))}`;
};
