import { describe, expect, it } from "vitest";
import type { AgendaItem, DraftRecord } from "../../events/shape";
import { headlineWithoutDay, withTypedTitle } from "./titles";

const record = (more: Partial<DraftRecord> = {}): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "other",
  status: "held",
  title: { en: "Gift" },
  when: {},
  participants: [],
  agenda: [],
  ...more,
});
const item = (activity: AgendaItem["activity"], lang: "en" | "zh", title: string): AgendaItem => ({
  key: "a",
  activity,
  title: { [lang]: title },
});
const titleOf = (activity: AgendaItem["activity"], lang: "en" | "zh", title: string): string | undefined =>
  withTypedTitle(record(), item(activity, lang, title), lang).title?.[lang];

describe("a title", () => {
  it.each([
    ["talks", "zh", "双方举行会谈", "会谈"],
    ["talks", "zh", "5月4日上午座谈", "座谈"],
    ["talks", "zh", "召开座谈会", "座谈会"],
    ["signing", "zh", "2023年5月4日签约", "签约"],
    ["handover", "zh", "捐赠《湖》", "《湖》"],
    ["presentation", "zh", "主旨报告：湖泊治理", "湖泊治理"],
    ["presentation", "zh", "专题报告会", "专题报告会"],
    ["presentation", "en", "Keynote: lakes and towns", "lakes and towns"],
    ["presentation", "en", "Presentation 2 – lakes and towns", "lakes and towns"],
    ["presentation", "en", "Keynote address", "Keynote address"],
    ["handover", "zh", "捐赠证书", "捐赠证书"],
    ["handover", "zh", "授捐赠牌", "捐赠牌"],
    ["handover", "zh", "授权书", "授权书"],
    ["handover", "zh", "授牌", "授牌"],
    ["handover", "zh", "颁发证书", "证书"],
    ["handover", "zh", "捐赠", "捐赠"],
    ["meal", "zh", "上午茶", "上午茶"],
    ["other", "zh", "晚霞艺术团演出", "晚霞艺术团演出"],
    ["other", "zh", "5月4日起开展的活动", "5月4日起开展的活动"],
    ["talks", "zh", "5月4日上午，座谈", "座谈"],
    ["handover", "zh", "爱心捐赠", "爱心捐赠"],
    ["handover", "zh", "递交国书", "递交国书"],
    ["handover", "en", "handover of medical equipment", "medical equipment"],
    ["speeches", "en", "speeches by leaders", "speeches"],
    ["speeches", "en", "speeches by Ann Lee", "speeches by Ann Lee"],
    ["signing", "en", "signing of memorandum", "signing ceremony"],
    ["signing", "en", "signing of the lake pact", "signing of the lake pact"],
    ["talks", "en", "talks, May 4, 2023", "talks"],
  ] as const)("of %s in %s: %s", (activity, lang, stored, title) => {
    expect(titleOf(activity, lang, stored)).toBe(title);
  });

  it("is not an occasion where it is what was handed over", () => {
    const handover = item("handover", "en", "donation ceremony");
    expect(withTypedTitle(record(), handover, "en")).toEqual({ ...handover, activity: "ceremony" });
    const given = { ...handover, outcomes: ["o"] };
    const gift = record({ outcomes: [{ key: "o", type: "gift", points: [{ en: "40 desks" }] }] });
    expect(withTypedTitle(gift, given, "en").title).toBeUndefined();
    expect(withTypedTitle(gift, given, "en").activity).toBe("handover");
  });

  it("has no place that its item has", () => {
    const meeting = {
      ...item("talks", "en", "meeting at Lindow Mill"),
      venue: { name: { en: "Lindow Mill" } },
    };
    expect(withTypedTitle(record(), meeting, "en").title?.en).toBe("meeting");
    const about = {
      ...item("presentation", "en", "education in Lindow"),
      venue: { name: { en: "Lindow" } },
    };
    expect(withTypedTitle(record(), about, "en").title?.en).toBe("education in Lindow");
  });
});

describe("a headline", () => {
  it("loses a day that somebody put beside it", () => {
    expect(headlineWithoutDay("5月4日，代表团到访林窦市", "zh")).toBe("代表团到访林窦市");
    expect(headlineWithoutDay("代表团到访林窦市（5月4日）", "zh")).toBe("代表团到访林窦市");
    expect(headlineWithoutDay("Reed delegation visits Lindow (4 May 2023)", "en")).toBe(
      "Reed delegation visits Lindow",
    );
    expect(headlineWithoutDay("Commemoration on May 4", "en")).toBe("Commemoration on May 4");
  });
});
