import { expect, it } from "vitest";
import { parseRecord } from "../../events/parse";
import type { Lang } from "../../events/values";
import { checkText } from "./check";

const text = (en: string, zh: string) => ({ en, zh });
const organization = (en: string, zh: string) => ({ name: text(en, zh) });
const ACADEMY = organization("Reed Academy", "芦苇大学");
const COLLEGE = organization("Birch College", "白桦学院");

/** An invented visit with a gift, two stops and a host who invited the guests. */
const parsed = parseRecord({
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "held",
  title: text("Birch College visits Reed Academy", "白桦学院到芦苇大学访问"),
  when: { start: "2024-03-05" },
  organizers: [{ participant: "gao", tier: "inviter" }],
  delegations: [{ key: "guests", side: "guest", head: "mo" }],
  attendance: { count: 120, bound: "over", of: text("heads of universities", "大学校长") },
  participants: [
    {
      key: "gao",
      person: { name: text("Gao Yuan", "高原") },
      posts: [{ organization: ACADEMY, title: text("President", "校长"), acting: true }],
      side: "host",
    },
    {
      key: "mo",
      person: { name: text("Mo Chen", "莫晨") },
      posts: [{ organization: COLLEGE, title: text("Dean", "院长") }],
      side: "guest",
      delegation: "guests",
    },
  ],
  agenda: [
    {
      key: "port",
      activity: "tour",
      venue: { name: text("Heron Harbour", "苍鹭港") },
      people: [{ key: "mo" }],
      saw: [text("the exhibition of the harbour", "苍鹭港的介绍展示")],
    },
    {
      key: "dock",
      activity: "tour",
      venue: { name: text("Dock 9", "第九码头") },
      people: [{ key: "mo" }],
      saw: [text("the loading of ships", "货轮装卸作业")],
    },
    {
      key: "talks",
      activity: "talks",
      remarks: [
        {
          key: "r1",
          by: ["mo"],
          act: "invite",
          whom: text("the president", "高原校长"),
          points: [text("visit the college in spring", "春季到白桦学院参加论坛")],
        },
      ],
    },
    {
      key: "gift",
      activity: "handover",
      title: text("books worth US$80,000", "图书"),
      people: [
        { key: "gao", as: "head" },
        { key: "mo", as: "receiver" },
      ],
    },
  ],
  background: [text("Gao Yuan led a delegation to the college in 2011.", "2011年，高原率团访问白桦学院。")],
});

const RIGHT: [what: string, sentence: string, lang: Lang][] = [
  ["a gift that is an item of the programme", "Gao Yuan presented Mo Chen with books worth US$80,000.", "en"],
  ["a price in front of a comma", "The books, worth US$80,000, were handed over.", "en"],
  ["how a post is held", "Mo Chen met Gao Yuan, Acting President of Reed Academy.", "en"],
  ["作为日程一项的礼物", "高原向莫晨赠送图书。", "zh"],
  ["应某人邀请", "应芦苇大学校长高原邀请，莫晨春季到白桦学院参加论坛。", "zh"],
  ["背景中另一次活动的带队人", "2011年，高原率团到白桦学院。", "zh"],
  ["人数后的单位通称", "120余名大学校长参加。", "zh"],
  ["参观时看到的介绍", "莫晨先到苍鹭港，参观苍鹭港的介绍展示，随后到第九码头参观货轮装卸作业。", "zh"],
];

it.each(RIGHT)("reports nothing of %s: %s", (_, sentence, lang) => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const lead = lang === "en" ? "Mo Chen came to Reed Academy." : "莫晨到芦苇大学访问。";
  expect(checkText(`${lead}\n\n${sentence}`, parsed.record, lang).unsupported).toEqual([]);
});
