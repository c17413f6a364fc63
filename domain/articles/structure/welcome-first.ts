import type { DraftRecord } from "../../events/shape";
import type { Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { takesUp } from "./grouped-speakers";
import type { Of } from "./pool";

/** What a host says with the welcome before anybody else has spoken. */
const WITH_WELCOME: ReadonlySet<string> = new Set([
  "welcome",
  "introduce",
  "praise",
  "say",
  "point_out",
  "stress",
  "hope",
  "note",
]);

/** Whether somebody's words begin with a welcome and answer nobody. */
const isWelcome = ({ by, remarks, bare }: Of<"speech">, hosts: ReadonlySet<string>): boolean =>
  by !== "all" &&
  by.every((key) => hosts.has(key)) &&
  !bare &&
  remarks[0]?.remark.act === "welcome" &&
  remarks.every(({ remark }) => WITH_WELCOME.has(remark.act ?? "")) &&
  !takesUp(remarks.map(({ remark }) => remark));

/**
 * Chinese: at talks a host who welcomes the visitors does so before they speak: 甲对乙一行表示欢迎，介绍了……。乙表示…….
 * Not where the host's words answer somebody.
 */
export const welcomeFirst = (
  { participants = [] }: DraftRecord,
  { item }: Scene,
  said: readonly Of<"speech">[],
): Of<"speech">[] => {
  if (said.length < 2 || !isTalks(item)) return [...said];
  const hosts = new Set(participants.flatMap(({ key, side }) => (side === "host" ? [key] : [])));
  const at = said.findIndex((one) => isWelcome(one, hosts));
  const welcome = said[at];
  const isByHosts = ({ by }: Of<"speech">): boolean => by !== "all" && by.every((key) => hosts.has(key));
  if (at < 1 || !welcome || said.slice(0, at).every(isByHosts)) return [...said];
  return [welcome, ...said.filter((one) => one !== welcome)];
};
