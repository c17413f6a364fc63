import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import { guidesAtOwnStop } from "../content/guides";
import type { Scene } from "../content/message";

const TALKS: ReadonlySet<string> = new Set(["talks", "discussion"]);

/** The item with those whose role is to escort the visitors, at that item alone or at all alike: they did so throughout. */
export const escortedThroughout = ({ scenes }: Content, record: DraftRecord): Scene | undefined => {
  const [scene, ...more] = scenes.filter((one) => one.escorts.length > 0);
  const alike = more.every(({ escorts }) => escorts.join() === scene?.escorts.join());
  if (!scene || !alike || scene.told !== "main" || !scene.whole) return undefined;
  // Somebody who went along on a tour after talks did so there.
  const [begun] = scenes.filter(({ told }) => told === "main");
  const behind = more.length === 0 && begun !== scene && scene.item.activity === "tour";
  if (behind && TALKS.has(begun?.item.activity ?? "")) return undefined;
  const guides = guidesAtOwnStop(record);
  const all = (record.participants ?? []).filter(
    ({ key, roles, presence }) =>
      (presence ?? "attended") === "attended" && roles?.includes("escort") && !guides.has(key),
  );
  const fit = scene.escorts.every((key) =>
    all.some((one) => one.key === key && !one.roles?.includes("receiver")),
  );
  // Nobody is escorted at a meeting with the hosts, but the escorts of a tour show who was there.
  const shown = scene.item.activity === "tour" && (scene.item.saw ?? scene.item.venue) !== undefined;
  // Nobody is escorted at talks: who came to them with the visitors, by their role at the event, had come with them from the beginning.
  const { start, end = start } = record.when ?? {};
  const ofHosts = scene.escorts.some((key) =>
    record.participants?.some((one) => one.key === key && one.side === "host"),
  );
  const isOnOwnDay = ofHosts && scene.item.when?.start !== undefined && start !== end;
  const isTalk = TALKS.has(scene.item.activity ?? "") && !isOnOwnDay;
  const listed =
    !isTalk &&
    scenes.some(
      ({ escorts, told, listed: all, item }) =>
        escorts.length === 0 && told === "main" && all && !(shown && TALKS.has(item.activity ?? "")),
    );
  return fit && all.length === scene.escorts.length && !listed ? scene : undefined;
};
