import type { Discourse } from "../../reference/discourse";

/** The verb for an inspection, and the team's noun: 检查, but not the 检查 of 检查组. */
const ACTS = "考核巡查|夜查|抽查|检查|督查|督导|巡查|排查|调研|调查|考察|视察|走访|慰问|看望";
const ACT = new RegExp(`(?:${ACTS})(?![”组团队员局处科]|反馈)`, "gu");
const TEAM = new RegExp(`(${ACTS})(?:小?组|团|队)(?:成员)?$`, "u");

/** 检查 of 夜查: the plain verb after 到某地. */
const PLAIN: Readonly<Record<string, string>> = { 夜查: "检查", 抽查: "检查", 看望: "慰问" };

/** 检查, 督查, 调研: the kind of inspection, by its title, its purpose or the team's names; otherwise 考察. */
export const inspectionVerb = ({ facts }: Discourse): string => {
  const { record } = facts;
  const said = [record.title, record.purpose].map((text) => facts.said(text, "")?.text ?? "");
  const verbs = said.flatMap((text) => [...text.matchAll(ACT)].at(-1)?.[0] ?? []);
  const teams = [
    ...facts.delegations.flatMap((one) => facts.said(one.name, "")?.text ?? []),
    ...facts.people.flatMap((who) => [
      who.group?.text ?? "",
      ...who.posts.map(({ org }) => org?.name.text ?? ""),
    ]),
  ].flatMap((name) => TEAM.exec(name)?.[1] ?? []);
  const [verb = "考察"] = [...verbs, ...teams];
  return PLAIN[verb] ?? verb;
};

/** 访问期间，, 调研期间，: the time of a visit of several days. */
export const duringJourney = (discourse: Discourse): string =>
  discourse.facts.record.kind === "inspection" ? `${inspectionVerb(discourse)}期间，` : "访问期间，";

/** Inspections that look for what is wrong, and calls on people at work. */
const CHECKS = /检查|夜查|抽查|督查|巡查|排查/;
const CARES = /走访|慰问|看望|送清凉|送温暖/;
/** 走访甲市五家企业, 走访会员单位: calls on organizations, by anybody. */
const CALLS = /走访(?:慰问)?[^，；]{0,12}(?:企业|单位|公司|商户|家)$/;

/** Whether the inspectors checked what they saw. */
export const isCheck = ({ facts }: Discourse): boolean => {
  const { kind, title, purpose } = facts.record;
  const said = [title, purpose].map((text) => facts.said(text, "")?.text ?? "");
  return kind === "inspection" && said.some((text) => CHECKS.test(text));
};

/** Whether the inspectors called on people or firms: 走访慰问一线职工. */
export const isRoundOfCalls = ({ facts }: Discourse): boolean => {
  const { kind, title, purpose } = facts.record;
  const said = [title, purpose].map((text) => facts.said(text, "")?.text ?? "");
  return said.some(
    (text) => CALLS.test(text) || ((kind === "inspection" || kind === "other") && CARES.test(text)),
  );
};

/** A team that was sent to inspect, unlike a delegation that came to see and to learn. */
const SENT = /(?:组|队)$/;
const SENT_TO_INSPECT = /(?:工作|调研|检查|督查|督导|巡查|巡视|评估|考核)小?组$/;

/** What those who went round are called as a group. */
const teamNames = ({ facts }: Discourse): readonly string[] => {
  const names = facts.delegations.flatMap((one) => facts.said(one.name, "")?.text ?? []);
  const first = facts.people[0]?.group?.text;
  return names.length > 0 || first === undefined ? names : [first];
};

/** Whether those who went round came to inspect: 调研组, 工作组, or officials without a delegation. */
export const isInspectingTeam = (discourse: Discourse): boolean => {
  const inspection = discourse.facts.record.kind === "inspection";
  const names = teamNames(discourse);
  if (names.length > 0) return names.every((name) => (inspection ? SENT : SENT_TO_INSPECT).test(name));
  const kind = discourse.facts.people[0]?.posts[0]?.org?.org.kind;
  return inspection && (kind === "government" || kind === "party");
};

/** 检查组走访了……: whether the name of the team says already that it checked. */
export const isTeamOfChecks = (discourse: Discourse): boolean =>
  teamNames(discourse).some((name) => name.endsWith("检查组"));
