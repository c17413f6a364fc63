import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Scene } from "../content/message";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

const bare = (text: string | undefined): string => (text ?? "").replace(/^the /i, "");

const startsWith = (text: Text | undefined, name: Text | undefined): boolean =>
  (["en", "zh"] as const).some((lang) => {
    const start = bare(name?.[lang]);
    return start !== "" && bare(text?.[lang]).startsWith(start);
  });

/** Words of a sentence that explains one thing; a longer one is context for the whole text. */
const SHORT = 30;

const isShort = (text: Text | undefined): boolean => wordsOf([text]) <= SHORT;

/** A sentence of context about one of these people: it begins with the name. */
export const isAbout = (
  record: DraftRecord,
  message: Of<"background">,
  people: readonly string[],
): boolean => {
  const text = record.background?.[message.at];
  return (record.participants ?? []).some(
    (one) =>
      people.includes(one.key) && (startsWith(text, one.person?.name) || startsWith(text, one.person?.later)),
  );
};

/** A sentence of context about the place of an item: it begins with the name of the place, of its city, or of what was seen. */
export const isAboutPlace = (record: DraftRecord, message: Of<"background">, scene: Scene): boolean => {
  const text = record.background?.[message.at];
  const { item } = scene;
  const { venue } = item;
  const places = [item.city, venue?.city, venue?.name, venue?.organization?.name, venue?.organization?.short];
  return isShort(text) && [...places, ...(item.saw ?? [])].some((name) => startsWith(text, name));
};

/** The first words of a sentence up to its verb, where they are a name: "KU-8 is the consortium of …". */
const subjectOf = (text: Text | undefined): Text => ({
  en: /^((?:The )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)*) (?:is|was|are|were) /.exec(text?.en ?? "")?.[1],
  zh: /^([^，。]{2,12}?)(?:是|位于|成立于|创建于)/.exec(text?.zh ?? "")?.[1],
});

/** A short sentence that explains a name which the purpose of the event or the name of the larger event holds. */
export const explainsLead = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  const subject = subjectOf(text);
  return (
    isShort(text) &&
    (["en", "zh"] as const).some((lang) => {
      const name = bare(subject[lang]);
      return name !== "" && [record.purpose, record.partOf?.name].some((one) => one?.[lang]?.includes(name));
    })
  );
};

/** A sentence about the document itself: it begins with what the document or its signing is called. */
export const isAboutAgreement = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  return (
    /^(?:签约|签署|协议|备忘录|合同)/.test(text?.zh ?? "") ||
    /^The (?:agreement|memorandum|signing|document|contract)\b/.test(text?.en ?? "")
  );
};
