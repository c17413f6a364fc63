import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";

/** Leading people of a signing who are named in its first paragraph. */
const FEW_LEADING = 3;

/**
 * Those who spoke at a signing, or attended it, and rank before the signatories of their side, but did not sign: 市长刘甲、行长益乙出席签约仪式. They are
 * named as present before who signed, and by name alone where they speak.
 */
export const leadingSpeakers = (content: Content, record: DraftRecord, news: Message): Message[] => {
  if (news.type !== "sign" || record.kind !== "signing" || !news.scene) return [];
  const all = record.participants ?? [];
  const rankOf = (key: string): number => all.findIndex((one) => one.key === key);
  const sideOf = (key: string) => all[rankOf(key)]?.side;
  const signed = content.messages.flatMap((one) => (one.type === "signatories" ? one.signed : []));
  const signing = signed.flatMap((one) => one.people);
  const spoke = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === news.scene && one.by !== "all" ? one.by : [],
  );
  const people = all
    .map(({ key }) => key)
    .filter((key) => spoke.includes(key) || news.scene?.attendees.includes(key))
    .filter((key, at, keys) => keys.indexOf(key) === at && !all[rankOf(key)]?.group)
    .filter((key) => !signing.includes(key) && !news.scene?.chairs.includes(key))
    .filter((key) => {
      const own = signing.filter((one) => sideOf(one) === sideOf(key));
      return own.length > 0 && own.every((one) => rankOf(key) < rankOf(one));
    });
  if (people.length === 0 || people.length > FEW_LEADING) return [];
  const id = `people.${people[0]}.leading`;
  return [
    {
      id,
      type: "present",
      side: undefined,
      people,
      open: false,
      also: false,
      leading: true,
      paths: [],
      importance: 0.6,
    },
  ];
};
