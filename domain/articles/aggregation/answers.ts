import type { Message, Speech } from "../content/message";

/** The only remark of a speech. */
export const onlyRemark = (message: Message) =>
  message.type === "speech" && message.remarks.length === 1 ? message.remarks[0]?.remark : undefined;

/** What a speaker asks others for, and how these answer. */
const WANTED: ReadonlySet<string | undefined> = new Set(["ask", "hope", "invite", "propose"]);
const ANSWERED: ReadonlySet<string | undefined> = new Set(["promise", "say"]);

const wordsOfPoints = (message: Speech): string[] =>
  (onlyRemark(message)?.points ?? []).flatMap(
    ({ en = "", zh = "" }) => `${en} ${zh}`.toLowerCase().match(/[a-z]{6,}|\p{Script=Han}{2}/gu) ?? [],
  );

/** "The growers asked for a list, and Lee promised to publish it": an answer, or words on the same matter. */
export const answers = (head: Speech, next: Speech): boolean => {
  if (WANTED.has(onlyRemark(head)?.act) && ANSWERED.has(onlyRemark(next)?.act)) return true;
  const words = new Set(wordsOfPoints(head));
  return wordsOfPoints(next).some((word) => words.has(word));
};
