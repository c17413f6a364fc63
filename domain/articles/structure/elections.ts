import type { Message } from "../content/message";
import type { Facts } from "../reference/facts";
import type { Pool } from "./pool";

const ELECTED = { zh: /当选|推选|选举(?:产生)?(?!会|大会)|聘任|受聘|连任|任首任/ } as const;

/** Whether a result says who was elected or appointed. */
export const isElection = (message: Message): message is Message & { type: "result" } =>
  message.type === "result" &&
  message.outcome.type === "result" &&
  (message.outcome.points ?? []).some(({ zh }) => zh !== undefined && ELECTED.zh.test(zh));

/** Whether the news of an assembly is the vote, or the person elected. */
const isVote = (news: Message, elected: (one: Message) => boolean, messages: readonly Message[]): boolean =>
  elected(news) ||
  (news.type === "session" &&
    messages.some((one) => elected(one) && one.type === "result" && one.scene === news.scene));

/** 安例任首任会长: who leads what was founded or elected, which is news whatever was said there. */
const HEAD = /^[^，；。]{2,30}(?:当选|任首任)[^，；。副]{0,12}(?:会长|理事长|主席)$/u;
/** 协会成立大会, 会员代表大会: an event that is the assembly by its name, of which a founding at a forum is only a part. */
const ASSEMBLY = /成立|换届|选举|[会社]员(?:代表)?大会|代表大会|理事会/u;
const isAssembly = ({ record, said }: Facts): boolean =>
  [record.officialName, record.title].some((name) => ASSEMBLY.test(said(name, "")?.text ?? ""));
const isOfHead = (message: Message): boolean => {
  const points = message.type === "result" ? (message.outcome.points ?? []) : [];
  return points.every(({ zh }) => ELECTED.zh.test(zh ?? "")) && points.some(({ zh }) => HEAD.test(zh ?? ""));
};

const ASSEMBLY_ACT = /^(?:会议|大会|年会)(?:审议|听取|表决|通过|选举)/;

/** 会议审议通过……: what the assembly itself did. */
const isOfAssembly = (message: Message): boolean =>
  message.type === "result" && (message.outcome.points ?? []).every(({ zh }) => ASSEMBLY_ACT.test(zh ?? ""));

/**
 * Chinese: the vote of an assembly, with those elected, follows what the assembly was: it is the purpose of the assembly. Where
 * something was said at the item of the vote, only decisions of the assembly itself.
 */
export const elections = (pool: Pool, event: Message | undefined, news: Message, facts: Facts): Message[] => {
  if (facts.lang !== "zh" || event?.type !== "hold") return [];
  const isSilent = (one: Message): boolean =>
    isElection(one) &&
    ((one.scene?.item.remarks ?? []).length === 0 ||
      isOfAssembly(one) ||
      (isAssembly(facts) && isOfHead(one))) &&
    !one.scene?.item.when;
  if (event !== news && !isVote(news, isSilent, pool.rest)) return [];
  const scenes = new Set(pool.rest.flatMap((one) => (isSilent(one) && "scene" in one ? [one.scene] : [])));
  const results = pool.take("result", (one) => isSilent(one) || (scenes.has(one.scene) && isOfAssembly(one)));
  const votes = pool.take(
    "session",
    (one) => results.some(({ scene }) => scene === one.scene) && one.scene.item.did !== undefined,
  );
  return [...votes, ...results];
};
