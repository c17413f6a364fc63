import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { aggregate } from "./aggregation/aggregate";
import type { Message } from "./content/message";
import { leadersOf } from "./content/named";
import { contentOf } from "./content/of-record";
import { LANGUAGES } from "./pipeline";
import { preparedRecord } from "./prepared-record";
import { factsOf } from "./reference/facts";
import { freshMemory } from "./reference/memory";
import { documentPlan } from "./structure/document";
import { type HouseStyle, houseStyle } from "./style";

/** Something that can be the news of an event: the key for the record's `news`, and the headline that results. */
interface NewsChoice {
  readonly key: string;
  readonly headline: string;
  /** Whether the rules choose it where the record chooses nothing. */
  readonly byRule: boolean;
}

const headlineOf = (
  record: DraftRecord,
  lang: Lang,
  style: HouseStyle,
): { headline: string; news: string } | undefined => {
  const facts = factsOf(record, lang, style);
  const content = contentOf(record);
  const document = documentPlan(content, facts);
  if (!document) return undefined;
  const plan = aggregate(document, content, record.when?.start, record.when?.part);
  const language = LANGUAGES[lang];
  const line = language.headline({ facts, content, plan, memory: freshMemory() });
  return line && { headline: language.close(line.words, ""), news: document.news.id };
};

const keyOf = (record: DraftRecord, message: Message): string | undefined => {
  switch (message.type) {
    case "sign":
      return message.agreement.key;
    case "visit":
      return leadersOf(record, message.party)[0];
    case "meet":
      return message.hosts[0] ?? message.groups[0]?.[0];
    case "result":
      return message.outcome.key;
    case "tour":
    case "talk":
    case "session":
    case "handover":
      return message.scene.told === "main" ? message.scene.key : undefined;
    default:
      return undefined;
  }
};

/** What can be the news of an event, each by the headline it gives in one language; those with equal headlines once. */
export const newsChoices = (given: DraftRecord, lang: Lang, own: Partial<HouseStyle> = {}): NewsChoice[] => {
  const record = preparedRecord(given, lang);
  const style = houseStyle(lang, own);
  const { news: _chosen, ...free } = record;
  const content = contentOf(free);
  const rule = headlineOf(free, lang, style);
  const seen = new Set<string>();
  const messages = [
    ...content.candidates,
    ...content.messages.filter((one) => !content.candidates.includes(one)),
  ];
  return messages.flatMap((message): NewsChoice[] => {
    const key = keyOf(record, message);
    if (key === undefined) return [];
    const made = headlineOf({ ...free, news: key }, lang, style);
    if (!made || seen.has(made.headline)) return [];
    seen.add(made.headline);
    return [{ key, headline: made.headline, byRule: made.headline === rule?.headline }];
  });
};
