import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { type Phrase, partOf, say, says, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { invitedTo } from "../hold/organize";

/** 随后，: what comes before the circumstances of an act. */
const TIME = /^(?:随后|其间|当天|会[前后]|[\d年月日至（）上下午]{2,20})，/u;
/** 会谈中，: an occasion, which is no clause that 应甲邀请 could belong to. */
const OCCASION = /^(?:在)?([^，。；]{2,20}?)(?:中|上|期间)，/u;
/** 访问期间还进行了会谈, 工作会谈举行: an act without a subject. */
const HELD = /^((?:访问|活动)期间还|还)?(?:举行|进行)了?[^，。；]{2,}$/u;
const TAKES_PLACE = /^([^，。；与]{2,20})举行(?=$|，)/u;

/**
 * The sentences of a session with those who invited to it, `应甲邀请，`: before those who acted, in its own clause where the first sentence
 * begins with the session itself, which nobody could have been invited to 会谈中.
 */
const withInviters = (lines: readonly Line[], asked: Phrase): Line[] => {
  const [first, ...more] = lines;
  if (!first || !says(asked)) return [...lines];
  const text = textOf(first.words);
  const at = TIME.exec(text)?.[0].length ?? 0;
  const rest = text.slice(at);
  const [time, words] = [partOf(first.words, 0, at), withoutStart(first.words, at)];
  const invited = partOf(asked, 0, textOf(asked).length - 1);
  const changed = (made: Phrase): Line[] => [{ ...first, words: made }, ...more];
  const [occasion, noun] = OCCASION.exec(rest) ?? [];
  if (occasion !== undefined && noun !== undefined)
    return [line(`${first.id}.invited`, say`${time}${noun}${invited}举行`), { ...first, words }, ...more];
  const [held, also = ""] = HELD.exec(rest) ?? [];
  if (held !== undefined) return changed(say`${time}${also}${invited}${withoutStart(words, also.length)}`);
  const name = TAKES_PLACE.exec(rest)?.[1];
  if (name !== undefined)
    return changed(say`${time}${partOf(words, 0, name.length)}${invited}${withoutStart(words, name.length)}`);
  return changed(say`${time}${asked}${words}`);
};

/** The sentences of a session, which `linesOf` makes, with those who invited to it and to nothing else. */
export const invitedSession = (
  discourse: Discourse,
  scene: Scene,
  linesOf: (asked: boolean) => readonly Line[],
): Line[] => {
  if ((scene.item.organizers ?? []).length === 0) return [...linesOf(false)];
  const asked = invitedTo(discourse, scene);
  return withInviters(linesOf(says(asked)), asked);
};
