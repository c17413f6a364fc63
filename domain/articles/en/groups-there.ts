import { type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { peopleList, weight } from "./people";

/** Words of groups that the sentence of the news has room for. */
const MAX_WORDS = 10;

/**
 * ", in the presence of their families": unnamed groups of whom only this is known, in the sentence of what was given or opened before
 * them, where "their families also took part" would be a sentence of its own.
 */
export const groupsThere = (discourse: Discourse): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const near = plan.paragraphs.slice(0, 2).flatMap(({ sentences }) => sentences);
  const found = near.find(({ head }) => head.type === "present");
  const head = found?.head;
  if (head?.type !== "present" || found?.joined.length !== 0 || head.open || head.attendedFor)
    return undefined;
  const whos = facts.whos(head.people);
  const plain = whos.every(
    ({ group, raw }) =>
      group !== undefined &&
      (raw.presence ?? "attended") === "attended" &&
      !/\d|\b(?:delegations?|others)\b/.test(group.text),
  );
  if (memory.realized.has(head.id) || whos.length === 0 || !plain || weight(discourse, whos) > MAX_WORDS)
    return undefined;
  memory.realized.add(head.id);
  memory.turns.set(`stated ${head.id}`, 1);
  return say`, in the presence of ${peopleList(discourse, whos)}`;
};
