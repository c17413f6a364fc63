import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { Roster } from "./roster";

const TOURS = / (?:tours?|visits?|inspects?) |考察|参观|走访|视察|调研/;

/** "Lake Guild director tours fair": whether the title says that the organization of those who lead a tour went on it. */
export const isTourByTitle = (
  { title }: DraftRecord,
  roster: Roster,
  { people = [] }: AgendaItem,
): boolean => {
  const heads = people.filter((one) => one.as === "head").map(({ key }) => roster.get(key)?.raw);
  const names = heads.flatMap((head) => (head?.posts ?? []).map(({ organization }) => organization?.name));
  return (["en", "zh"] as const).some((lang) => {
    const text = title?.[lang] ?? "";
    return TOURS.test(text) && names.some((name) => name?.[lang] && text.startsWith(name[lang]));
  });
};
