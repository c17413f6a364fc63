import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hintsOf } from "../events/hints";
import { stepsOf, valueAt } from "../events/paths";
import { type AgendaItem, type DraftRecord, FORMAT, type Remark } from "../events/shape";
import type { Text } from "../events/values";
import { type Proposal, proposalsOf } from "./propose";

const root = join(import.meta.dirname, "../..");
const recordsIn = (folder: string): [string, DraftRecord][] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(join(root, folder, name), "utf8"))]);
const sample = (name: string): DraftRecord =>
  JSON.parse(readFileSync(join(root, "db/samples", name), "utf8"));

const zone = { name: { en: "Invented Zone", zh: "虚构高新区" }, kind: "zone" as const };
const chamber = {
  name: { en: "Invented Chamber of Commerce", zh: "虚构商会" },
  short: { en: "ICC", zh: "虚商" },
};
const record = (item: Partial<AgendaItem>, more: Partial<DraftRecord> = {}): DraftRecord => ({
  format: FORMAT,
  kind: "meeting",
  status: "held",
  participants: [
    {
      key: "ann",
      person: { name: { en: "Ann Example", zh: "安例" } },
      posts: [{ title: { zh: "主任" }, organization: zone }],
    },
    { key: "ben", person: { name: { en: "Ben Sample" } }, posts: [{ organization: chamber }] },
  ],
  agenda: [{ key: "talks", ...item }],
  ...more,
});
const proposalFor = (act: Remark["act"], point: Text, more: Partial<Remark> = {}): Proposal | undefined =>
  proposalsOf(record({ remarks: [{ key: "r", by: ["ann"], act, points: [point], ...more }] }))[0];
const summaryOf = (proposal: Proposal | undefined) => {
  if (!proposal) return undefined;
  const { force, text, by, due } = proposal.followUp;
  const who = by?.all
    ? "all"
    : [...(by?.participants ?? []), ...(by?.organizations ?? []).map((each) => each.name?.en)];
  return [force, text, who, ...(due ? [due.words] : [])];
};

describe("what is proposed", () => {
  it("is nothing that the record only reports", () => {
    for (const act of ["welcome", "thank", "introduce", "brief", "report", "praise", "speak"] as const)
      expect(proposalFor(act, { en: "the plans of the zone", zh: "高新区将建设的项目" })).toBeUndefined();
    for (const point of [
      { en: "the market will grow" },
      { en: "the zone will be the first of its kind" },
      { en: "the zone will not take part" },
      { en: "the zone is not willing to take part" },
      { en: "the visit deepened their understanding" },
      { zh: "虚构商会将总部迁至成都" },
      { zh: "虚构商会不愿参展" },
      { zh: "虚构高新区是全国首批志愿服务园区" },
      { zh: "市场规模将继续扩大" },
      { zh: "要抓住当前产业发展机遇" },
      { zh: "愿双方友谊长存" },
      { zh: "两地产业互补" },
    ])
      expect([point, summaryOf(proposalFor("say", point))]).toEqual([point, undefined]);
  });

  it("is nothing of an event that was not held, and of an agreement that is over", () => {
    const scope = [{ key: "s", text: { en: "train drivers" } }];
    const remarks: Remark[] = [{ key: "r", by: "all", act: "promise", points: [{ en: "come again" }] }];
    for (const status of ["planned", "postponed", "cancelled"] as const)
      expect(proposalsOf(record({ remarks }, { status }))).toEqual([]);
    for (const status of ["expired", "terminated", undefined] as const)
      expect(proposalsOf(record({}, { agreements: [{ key: "a", status, scope }] }))).toEqual([]);
  });

  it("is found at once however many blanks separate the words", () => {
    const blanks = " ".repeat(50_000);
    const whom = { en: `the${blanks}chamber${blanks}x` };
    const point = proposalFor(
      "say",
      { en: `Invented Zone will${blanks}send${blanks}the plan${blanks}` },
      { whom },
    );
    expect(point?.followUp.text?.en).toBe("send the plan");
  });

  it("is never what is followed already", () => {
    const promise: Remark = {
      key: "r",
      by: ["ann"],
      act: "promise",
      points: [{ en: "send the plan" }, { en: "come" }],
    };
    const [first, second] = proposalsOf(record({ remarks: [promise] }));
    expect([first?.followUp.key, second?.followUp.key]).toEqual(["f1", "f2"]);
    for (const followUp of [first?.followUp, { key: "x", text: { en: "send the plan" } }])
      expect(
        proposalsOf(record({ remarks: [promise] }, { followUps: followUp ? [followUp] : [] })).map(
          (each) => each.path,
        ),
      ).toEqual(["agenda[talks].remarks[r].points[1]"]);
    const whole = { key: "x", text: { en: "do all of it" }, from: { remark: "r" } };
    expect(proposalsOf(record({ remarks: [promise] }, { followUps: [whole] }))).toEqual([]);
  });

  it.each<[Remark["act"], Text, unknown]>([
    [
      "promise",
      { en: "to send the plan.", zh: "将提供规划。" },
      ["commitment", { en: "send the plan", zh: "提供规划" }, ["ann"]],
    ],
    [
      "promise",
      { en: "visit the zone in the near future", zh: "近期到访高新区" },
      [
        "commitment",
        { en: "visit the zone", zh: "到访高新区" },
        ["ann"],
        { en: "in the near future", zh: "近期" },
      ],
    ],
    ["promise", { zh: "近期目标是扩建" }, ["commitment", { zh: "近期目标是扩建" }, ["ann"]]],
    [
      "say",
      { en: "the ICC is willing to join" },
      ["intention", { en: "join" }, ["Invented Chamber of Commerce"]],
    ],
    ["say", { en: "both sides are willing to cooperate" }, ["intention", { en: "cooperate" }, "all"]],
    [
      "say",
      { en: "they will come again next year" },
      ["intention", { en: "come again" }, ["ann"], { en: "next year" }],
    ],
    [
      "say",
      { en: "the zone and the ICC will set up a group" },
      ["intention", { en: "set up a group" }, ["Invented Zone", "Invented Chamber of Commerce"]],
    ],
    ["say", { en: "an unnamed firm is willing to join" }, ["intention", { en: "join" }, []]],
    [
      "say",
      { en: "the ICC has promised to pay" },
      ["commitment", { en: "pay" }, ["Invented Chamber of Commerce"]],
    ],
    ["say", { en: "the ICC hopes to join" }, ["wish", { en: "join" }, ["Invented Chamber of Commerce"]]],
    [
      "say",
      { zh: "虚构商会愿意与高新区深化合作" },
      ["intention", { zh: "与高新区深化合作" }, ["Invented Chamber of Commerce"]],
    ],
    ["say", { zh: "愿与虚构高新区加强合作" }, ["intention", { zh: "与虚构高新区加强合作" }, ["ann"]]],
    [
      "say",
      { zh: "高新区近期将为企业提供服务" },
      ["intention", { zh: "为企业提供服务" }, ["Invented Zone"], { zh: "近期" }],
    ],
    ["say", { zh: "虚商承诺投资建厂" }, ["commitment", { zh: "投资建厂" }, ["Invented Chamber of Commerce"]]],
    [
      "hope",
      { en: "the ICC would send a stand", zh: "虚商组团参展" },
      ["wish", { en: "send a stand", zh: "组团参展" }, ["Invented Chamber of Commerce"]],
    ],
    ["hope", { zh: "安例主任到商会走访" }, ["wish", { zh: "到商会走访" }, ["ann"]]],
    [
      "hope",
      { en: "the ICC would join", zh: "高新区加快建设" },
      ["wish", { en: "join", zh: "加快建设" }, []],
    ],
    ["hope", { zh: "商会之间多联系" }, ["wish", {}, []]],
    ["hope", { zh: "虚构商会的投资持续加大" }, ["wish", {}, []]],
    ["hope", { en: "land would be approved faster" }, ["wish", {}, []]],
    [
      "propose",
      { en: "train volunteers", zh: "培训志愿者" },
      ["wish", { en: "train volunteers", zh: "培训志愿者" }, []],
    ],
    ["require", { en: "report every quarter" }, ["task", { en: "report every quarter" }, []]],
  ])("of %s %j", (act, point, expected) => expect(summaryOf(proposalFor(act, point))).toEqual(expected));

  it("is owed by whose word it is", () => {
    const point = { en: "pay for the roof" };
    expect(proposalFor("promise", point, { by: "all" })?.followUp.by).toEqual({ all: true });
    expect(proposalFor("promise", point, { by: ["ann", "ben"] })?.followUp.by).toEqual({
      participants: ["ann", "ben"],
    });
    expect(proposalFor("promise", point, { onBehalfOf: "ben" })?.followUp.by).toEqual({
      participants: ["ben"],
    });
    const come = { en: "he would come next year" };
    expect(proposalFor("convey", come, { from: ["ben"] })?.followUp.by).toEqual({ participants: ["ben"] });
    const asked = proposalFor("require", point, { whom: { en: "the ICC" } })?.followUp;
    expect([asked?.by?.organizations?.map((each) => each.name?.en), asked?.to]).toEqual([
      ["Invented Chamber of Commerce"],
      { participants: ["ann"] },
    ]);
  });

  it("is owed to whom a promise was made, and by whom something was asked of", () => {
    const point = { en: "send the plan" };
    const to = ["ben"];
    expect(proposalFor("promise", point, { to })?.followUp).toMatchObject({
      by: { participants: ["ann"] },
      to: { participants: ["ben"] },
    });
    expect(proposalFor("ask", point, { to })?.followUp).toMatchObject({
      by: { participants: ["ben"] },
      to: { participants: ["ann"] },
    });
    expect(proposalFor("ask", point, { to, whom: { en: "both sides" } })?.followUp.by).toEqual({ all: true });
    expect(proposalFor("propose", point, { to })?.followUp).not.toHaveProperty("by");
    expect(proposalFor("propose", point, { to, whom: { en: "both sides" } })?.followUp.by).toEqual({
      all: true,
    });
  });

  it("takes the weaker of what two languages say", () =>
    expect(
      proposalFor("say", { en: "the ICC has promised to pay", zh: "虚商愿承担费用" })?.followUp.force,
    ).toBe("intention"));

  it.each([
    ["signed", "commitment"],
    ["in_force", "commitment"],
    ["intended", "intention"],
    ["planned", "wish"],
    ["proposed", "wish"],
  ] as const)("of an agreement that is %s: %s", (status, force) => {
    const agreement = { key: "a", status, scope: [{ key: "s", text: { en: "train drivers" } }] };
    expect(proposalsOf(record({}, { agreements: [agreement] }))).toEqual([
      {
        path: "agreements[a].scope[s]",
        kind: "scope",
        words: { en: "train drivers" },
        followUp: {
          key: "f1",
          text: { en: "train drivers" },
          force,
          by: { all: true },
          from: { agreement: "a", scope: "s" },
        },
      },
    ]);
  });

  it("of a topic only where it names something to do", () => {
    const topics = [
      { en: "the training of personnel", zh: "人才培养" },
      { zh: "加强人才培养的政策与措施" },
      { zh: "建立常态化联系机制" },
      { en: "establishing a contact group" },
    ];
    expect(proposalsOf(record({ topics })).map(summaryOf)).toEqual([
      ["wish", { zh: "建立常态化联系机制" }, []],
      ["wish", { en: "establish a contact group" }, []],
    ]);
  });
});

describe("of the sample events", () => {
  const bare = (name: string) => proposalsOf({ ...sample(name), followUps: [] });
  it("the wordings of their promises are found, with the force they have, or less", () => {
    const forces = (name: string) => bare(name).map((each) => [each.followUp.force, each.path]);
    expect(forces("medical-city-inspection.json")).toEqual([
      ["intention", "agreements[intention].scope[forums]"],
    ]);
    expect(forces("medical-industry-seminar.json").slice(0, 7)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => ["commitment", `agreements[agreement].scope[s${n}]`]),
    );
    expect(forces("drug-fair-meeting.json")).toContainEqual([
      "intention",
      "agenda[meeting].remarks[r5].points[1]",
    ]);
    expect(forces("medicines-chamber-reception.json")).toEqual([
      ["wish", "agenda[talks].remarks[r3].points[0]"],
      ["intention", "agenda[talks].remarks[r4].points[1]"],
    ]);
  });
  it("what is followed is not proposed again", () => {
    expect(proposalsOf(sample("medicines-chamber-reception.json"))).toEqual([]);
    expect(proposalsOf(sample("medical-city-inspection.json"))).toEqual([]);
  });
});

const all = [...recordsIn("db/samples"), ...recordsIn("domain/articles/golden")];
it.each(all)("%s: each proposal occurs in its record and is worded as a follow-up is", (_name, given) => {
  for (const one of [given, { ...given, followUps: [] }]) {
    const proposals = proposalsOf(one);
    for (const { path, words } of proposals) {
      const there = valueAt(one, stepsOf(one, path) ?? []) as { text?: Text };
      expect(there.text ?? there).toEqual(words);
    }
    const taken = {
      ...one,
      followUps: [...(one.followUps ?? []), ...proposals.map((each) => each.followUp)],
    };
    const keys = taken.followUps.map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
    const codes = hintsOf(taken).filter((hint) => hint.path.startsWith("followUps["));
    expect(codes.filter((hint) => /begins|several|stop/.test(hint.code))).toEqual([]);
    expect(proposalsOf(taken).filter((each) => each.followUp.text?.en || each.followUp.text?.zh)).toEqual([]);
  }
});
