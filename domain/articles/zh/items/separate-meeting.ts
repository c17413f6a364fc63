import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 会见某某时，: which of several separate meetings of one host a statement belongs to. */
export const separateMeeting = ({ facts, content }: Discourse, scene: Scene): Phrase | undefined => {
  const meet = content.messages.find((one) => one.type === "meet");
  if (meet?.type !== "meet" || !meet.separate || !scene.listed) return undefined;
  const met = meet.groups.find((group) =>
    group.some((key) => scene.item.people?.some((one) => one.key === key)),
  );
  const whos = facts.whos(met);
  const [first] = whos;
  const only = content.scenes.filter((one) => one.item.people?.some(({ key }) => key === first?.key));
  if (!first?.name || only.length !== 1) return undefined;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const { path } = first.name;
  const names = plain(whos.map((who) => (who.later ?? who.name)?.text ?? "").join("、"), [path]);
  return sourced(say`会见${names}${whos.length > 1 ? "等" : ""}时，`, title?.path, `${scene.path}.people`);
};
