import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** Whether online participation is obvious, because all took part online. */
const onlineAnyway = (discourse: Discourse): boolean => discourse.facts.record.online === "fully";

/** （线上参加） after the name of one of a list. */
export const remoteMark = (discourse: Discourse, who: Who): Phrase => {
  if (who.raw.presence !== "remote" || discourse.memory.marks.has(`remote ${who.key}`)) return plain("");
  discourse.memory.marks.add(`remote ${who.key}`);
  return onlineAnyway(discourse)
    ? sourced(plain(""), `${who.path}.presence`)
    : plain("（线上参加）", [`${who.path}.presence`]);
};

/** 以线上方式: of the only person that a sentence is about, after the name. */
export const remotely = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const [who] = whos;
  if (whos.length !== 1 || !who || who.raw.presence !== "remote") return plain("");
  if (discourse.memory.marks.has(`remote ${who.key}`)) return plain("");
  discourse.memory.marks.add(`remote ${who.key}`);
  return onlineAnyway(discourse)
    ? sourced(plain(""), `${who.path}.presence`)
    : plain("以线上方式", [`${who.path}.presence`]);
};

/** Where the record says that all of these took part online, which the caller states once for all; undefined where it is stated or obvious already. */
export const allRemote = (discourse: Discourse, whos: readonly Who[]): string[] | undefined => {
  const { marks } = discourse.memory;
  const all = whos.every(({ raw, key }) => raw.presence === "remote" && !marks.has(`remote ${key}`));
  if (whos.length === 0 || !all || onlineAnyway(discourse)) return undefined;
  for (const { key } of whos) marks.add(`remote ${key}`);
  return whos.map(({ path }) => `${path}.presence`);
};

/** （均线上参加） behind a list of several who all took part online, instead of a mark for each. */
export const remoteTogether = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const paths = whos.length > 1 ? allRemote(discourse, whos) : undefined;
  return paths ? plain("（均线上参加）", paths) : plain("");
};
