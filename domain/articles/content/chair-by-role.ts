import type { DraftRecord } from "../../events/shape";
import type { Scene } from "./message";
import type { Roster } from "./roster";

const VISITS: ReadonlySet<string> = new Set(["reception", "outbound_visit"]);
const MEETINGS: ReadonlySet<string> = new Set(["talks", "discussion"]);
const CEREMONIES: ReadonlySet<string> = new Set(["signing", "ceremony"]);

/** Whoever chaired on a visit, by role alone, chaired its only meeting, or its only ceremony where nobody met. */
export const withChairByRole = (
  record: DraftRecord,
  roster: Roster,
  scenes: readonly Scene[],
): readonly Scene[] => {
  if (!VISITS.has(record.kind)) return scenes;
  const of = (kinds: ReadonlySet<string>) => scenes.filter(({ item }) => kinds.has(item.activity ?? ""));
  const held = scenes.some(({ item }) => MEETINGS.has(item.activity ?? "")) ? of(MEETINGS) : of(CEREMONIES);
  const [only, ...more] = held.filter(({ told }) => told === "main");
  const asked = scenes.some((scene) => scene.chairs.length > 0);
  if (!only || more.length > 0 || asked) return scenes;
  const chairs = roster.present.filter((one) => one.has("chair")).map(({ key }) => key);
  return scenes.map((scene) => (scene === only ? { ...scene, chairs } : scene));
};
