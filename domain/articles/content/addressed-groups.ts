import type { DraftRecord } from "../../events/shape";
import { LANGS, type Text } from "../../events/values";
import { oncePer } from "../once-per";
import type { PersonKey } from "./message";

const plain = (text: string): string => text.replace(/^the /i, "").toLowerCase();

type Group = NonNullable<DraftRecord["participants"]>[number];

/**
 * The groups to whom somebody spoke, in words that name them, and of whom the record says nothing else: behind "asked the management of
 * the hospital to take care of the gifts" the text need not say that the management was there.
 */
export const groupsOnlyAddressed = oncePer((record: DraftRecord): ReadonlySet<PersonKey> => {
  const { participants = [], agenda = [], photos: _, ...rest } = record;
  const spokenTo = new Map<PersonKey, Partial<Text>[]>();
  for (const { remarks = [] } of agenda)
    for (const { to = [], whom = {} } of remarks)
      for (const key of to) spokenTo.set(key, [...(spokenTo.get(key) ?? []), whom]);
  if (spokenTo.size === 0) return new Set();
  const isAddressed = ({ key, group, delegation, presence, roles, functions }: Group): boolean =>
    group !== undefined &&
    delegation === undefined &&
    presence === undefined &&
    [roles, functions].every((list) => (list ?? []).length === 0) &&
    LANGS.every((lang) => {
      const own = group[lang];
      return (
        own === undefined || spokenTo.get(key)?.some((whom) => whom[lang]?.toLowerCase().includes(plain(own)))
      );
    });
  const addressed = participants.filter(isAddressed).map(({ key }) => key);
  if (addressed.length === 0) return new Set();
  const others = agenda.map(({ remarks: said, ...item }) => [
    item,
    said?.map(({ to: _to, ...more }) => more),
  ]);
  const elsewhere = JSON.stringify([rest, others]);
  return new Set(addressed.filter((key) => !elsewhere.includes(`"${key}"`)));
});
