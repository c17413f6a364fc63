import type { Outcome } from "../../events/shape";
import type { Content } from "./content";
import type { Message, Scene } from "./message";

const KIND =
  /(?:蓝皮书|白皮书|绿皮书|报告|榜|榜单|指数|名单|名录|目录|宣言|倡议|倡议书|公约|标准|手册|指南|图册|成果)(?:》|（[^）]*）)*$/;
const PUBLISHES = /^[^，；]{0,12}?(?:发布|揭晓|公布|发表)了?(.+)$/;

/** Chinese: what was published, according to a point of an outcome: 《某某蓝皮书》, 某某百强榜单; undefined for anything else. */
export const publishedIn = ({ type }: Outcome, point: string | undefined): string | undefined => {
  if (!point || !KIND.test(point)) return undefined;
  if (type === "launch") return point;
  const thing = type === "result" ? PUBLISHES.exec(point)?.[1] : undefined;
  if (!thing || /[，；。]/.test(thing)) return undefined;
  return /《[^《》]+》$/.exec(thing)?.[0] ?? thing;
};

/** Whether a result says only that something was published. */
export const isPublication = (message: Message): message is Message & { type: "result" } =>
  message.type === "result" &&
  (message.outcome.points ?? []).length > 0 &&
  (message.outcome.points ?? []).every(({ zh }) => publishedIn(message.outcome, zh) !== undefined);

/** Items at which something was published and no words were recorded: the result of the event. */
export const publishingScenes = ({ scenes, messages }: Content): Scene[] =>
  scenes.filter(
    (scene) =>
      scene.told === "main" &&
      (scene.item.remarks ?? []).length === 0 &&
      messages.some((one) => isPublication(one) && one.scene === scene),
  );
