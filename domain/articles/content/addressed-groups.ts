import type { DraftRecord } from "../../events/shape";
import { LANGS } from "../../events/values";
import type { PersonKey } from "./message";

const plain = (text: string): string => text.replace(/^the /i, "").toLowerCase();

/**
 * Whether a group occurs only as the one to whom somebody spoke, in words that name it: behind "asked the management of the hospital to
 * take care of the gifts" the text need not say that the management was there.
 */
export const isOnlyAddressed = (record: DraftRecord, key: PersonKey): boolean => {
  const { participants = [], agenda = [], photos: _, ...rest } = record;
  const one = participants.find((each) => each.key === key);
  const { group } = one ?? {};
  if (!group || one?.delegation !== undefined || one?.presence !== undefined) return false;
  if ([one?.roles, one?.functions].some((list) => (list ?? []).length > 0)) return false;
  const remarks = agenda.flatMap((item) => item.remarks ?? []);
  const named = LANGS.every((lang) => {
    const own = group[lang];
    return (
      own === undefined ||
      remarks.some(({ to, whom }) => to?.includes(key) && whom?.[lang]?.toLowerCase().includes(plain(own)))
    );
  });
  if (!named) return false;
  const others = agenda.map(({ remarks: said, ...item }) => [
    item,
    said?.map(({ to: _to, ...more }) => more),
  ]);
  return !JSON.stringify([rest, others]).includes(`"${key}"`);
};
