import { signatoriesOf } from "./agreements";
import type { Message, PersonKey, Scene } from "./message";
import type { Source } from "./source";

/** Whether an item says that somebody opened, closed or addressed the event: they spoke there. */
const isOpening = ({ item }: Scene): boolean =>
  /^(?:\p{Ll}+ly )?(?:open|inaugurate|close|address|declare) /u.test(item.did?.en ?? "") ||
  /宣布|开幕|闭幕|致辞|讲话/.test(item.did?.zh ?? "");

/** What visitors do without anybody being its speaker. */
const WITHOUT_SPEECHES: ReadonlySet<string> = new Set(["talks", "discussion", "tour", "meal"]);

/** Whether somebody is an interpreter by their post, which says so wherever they are named. */
const isByPost = ({ participants }: Source["record"], who: PersonKey): boolean =>
  (participants?.find(({ key }) => key === who)?.posts ?? []).some(
    ({ title }) => /翻译/u.test(title?.zh ?? "") || /interpreter/iu.test(title?.en ?? ""),
  );

export const roleMessages = ({ record, roster, scenes, relations }: Source): Message[] => {
  const has = (role: "chair" | "guide" | "interpreter" | "speaker" | "signatory"): PersonKey[] =>
    roster.present.filter((one) => one.has(role)).map((one) => one.key);
  const asked = (part: "chairs" | "guides"): boolean => scenes.some((scene) => scene[part].length > 0);
  const spoke = new Set(
    scenes.flatMap((scene) => [
      ...(scene.item.people ?? []).filter((one) => one.as === "speaker").map((one) => one.key),
      ...scene.speakers,
      ...(scene.item.remarks ?? []).flatMap((remark) => (Array.isArray(remark.by) ? remark.by : [])),
      ...(isOpening(scene) ? (scene.item.people ?? []).map((one) => one.key) : []),
    ]),
  );
  const signed = new Set(
    (record.agreements ?? []).flatMap((one) =>
      signatoriesOf(record, roster, one).flatMap((entry) => entry.people),
    ),
  );
  // Somebody who escorted the visitors at an item guided them there.
  const escorting = new Set(scenes.flatMap((scene) => [...scene.escorts]));
  const guiding = new Set(scenes.flatMap((scene) => [...scene.guides]));
  const chairs = asked("chairs") ? [] : has("chair");
  const roles = {
    chair: chairs,
    guide: asked("guides") ? [] : has("guide").filter((key) => !escorting.has(key)),
    interpreter: has("interpreter").filter(
      (key) => !guiding.has(key) && !(escorting.has(key) && isByPost(record, key)),
    ),
    speaker: has("speaker").filter((key) => !spoke.has(key) && !has("chair").includes(key)),
    signatory: (record.agreements ?? []).length > 0 ? has("signatory").filter((key) => !signed.has(key)) : [],
  } as const;
  // At talks and discussions everybody may speak; that somebody did is news where people were addressed.
  const addressed = scenes.some(
    ({ item: { activity, title } }) =>
      !WITHOUT_SPEECHES.has(activity ?? "other") && (activity !== "other" || title !== undefined),
  );
  const visiting = new Set([
    ...relations.party.leaders,
    ...(addressed ? [] : relations.party.people),
    ...relations.receivers,
  ]);
  return (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role): Message[] => {
    const people = roles[role].filter((key) => role !== "speaker" || !visiting.has(key));
    return people.length === 0
      ? []
      : [{ id: `people.${role}`, type: "role", role, people, paths: [], importance: 0.4 }];
  });
};
