import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Of } from "./pool";

interface Hosts {
  readonly receptions: readonly Message[];
  /** Those of the hosts who only attended. */
  readonly present: readonly Of<"present">[];
  readonly lang: Lang;
}

/** The talks of all, where nobody received the visitors. */
const talksOfAll = ({ messages }: Content): Scene | undefined =>
  messages.flatMap((message) =>
    message.type === "talk" && !message.known && !message.scene.listed ? [message.scene] : [],
  )[0];

/**
 * The only talks with topics, after a tour: with the topics in the sentence of the reception, readers would not know yet that
 * there were talks.
 */
const talksAfterTour = ({ scenes, messages }: Content): Scene | undefined => {
  const main = scenes.filter((scene) => scene.told === "main");
  const [talks, ...more] = main.filter(({ item }) => isTalks(item));
  const shown = main.findIndex(({ item }) => item.activity === "tour");
  const behind = talks && more.length === 0 && shown >= 0 && shown < main.indexOf(talks);
  const reported = messages.some((one) => one.type === "talk" && one.scene === talks);
  return behind && reported && !talks.listed && (talks.item.topics ?? []).length > 0 ? talks : undefined;
};

/**
 * The talks attended by the hosts' people who did nothing else; in Chinese groups without names also where somebody received
 * the visitors.
 */
export const talksOfHosts = (
  content: Content,
  { participants = [] }: DraftRecord,
  { receptions, present, lang }: Hosts,
): Scene | undefined => {
  if (receptions.length === 0) {
    const talks = talksOfAll(content);
    // In English the words spoken at talks without topics follow the news, and a list would come between.
    return lang === "zh" || (talks?.item.topics ?? []).length > 0 ? talks : undefined;
  }
  const groups = new Set(participants.filter(({ group }) => group !== undefined).map(({ key }) => key));
  const unnamed = present.length > 0 && present.every(({ people }) => people.every((key) => groups.has(key)));
  return lang === "zh" && unnamed ? talksAfterTour(content) : undefined;
};
