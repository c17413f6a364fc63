import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// An invented tour of entrepreneurs, on which a document of others was signed.

const SOCIETY = { name: zh("样本市侨务协会"), kind: "association" };
const CHAMBER = { name: zh("北河商会"), kind: "association" };

const tour = (more: object = {}) =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("海外侨领样本行活动在样本市举行"),
      officialName: zh("2024年海外侨领样本行活动"),
      city: zh("样本市"),
      purpose: zh("了解样本市发展成就，促进交流合作"),
      participants: [],
      agenda: [],
      organizers: [{ organization: SOCIETY, tier: "host" }],
      ...more,
    }),
    "zh",
  );

it("has what participants do behind them, or as the aim of the event", () => {
  expect(tour({ attendance: { count: 38, of: zh("侨领代表") } })).toContain(
    "38名侨领代表参加，了解样本市发展成就，促进交流合作。",
  );
  expect(tour()).toContain("旨在了解样本市发展成就");
  expect(tour({ purpose: zh("在传统节日期间展示技艺") })).not.toContain("旨在在");
});

it("reports the event that the title says was held, not what others signed there", () => {
  const parties = [{ organization: SOCIETY }, { organization: CHAMBER }];
  const agreements = [{ key: "a", type: "other", status: "signed", title: zh("友好社团协议"), parties }];
  const [headline = ""] = tour({ agreements }).split("\n");
  expect(headline).toContain("举行");
  expect(headline).not.toContain("签署");
});

it("is not done by those whom it is for", () => {
  const attendance = { count: 38, of: zh("侨领代表") };
  const visited = tour({ purpose: zh("在传统节日之际慰问侨领"), attendance });
  expect(visited).toContain("为在传统节日之际慰问侨领，");
  expect(tour({ purpose: zh("听取侨领意见"), attendance })).not.toContain("参加，听取");
});
