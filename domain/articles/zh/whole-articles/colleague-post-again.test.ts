import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { toMarkdown } from "../../render";
import { traceArticle } from "../../write";
import { heldEvent, personOf, remark } from "./lake-town.test-data";

// Two colleagues who receive the guests of an invented signing, one of whom has signed.

const college = { name: { zh: "云溪师范学院" }, kind: "university" };
const other = { name: { zh: "松山大学" }, kind: "university" };
const post = (organization: object, title: string) => [{ organization, title: { zh: title } }];
const signing = (point: string): string =>
  toMarkdown(
    traceArticle(
      {
        format: "rapporteur/event-record@1",
        kind: "signing",
        title: { zh: "云溪师范学院与松山大学举行备忘录签字仪式" },
        status: "held",
        home: college,
        when: { start: "2021-01-07" },
        participants: [
          { key: "sec", person: { name: { zh: "安例" } }, posts: post(college, "党委书记"), side: "host" },
          {
            key: "pres",
            person: { name: { zh: "白样" } },
            posts: post(college, "校长"),
            side: "host",
            roles: ["signatory"],
          },
          {
            key: "guest",
            person: { name: { zh: "莫常" } },
            posts: post(other, "校长"),
            side: "guest",
            roles: ["signatory"],
          },
        ],
        agenda: [
          {
            key: "meet",
            activity: "talks",
            title: { zh: "会见" },
            people: [
              { key: "sec", as: "receiver" },
              { key: "pres", as: "receiver" },
              { key: "guest", as: "head" },
            ],
          },
          {
            key: "sign",
            activity: "signing",
            agreements: ["a"],
            remarks: [
              { key: "r", by: ["pres"], act: "thank", whom: { zh: "松山大学" }, points: [{ zh: point }] },
            ],
          },
        ],
        agreements: [
          {
            key: "a",
            title: { zh: "合作备忘录" },
            type: "mou",
            status: "signed",
            parties: [
              { organization: college, signatories: ["pres"] },
              { organization: other, signatories: ["guest"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
      {},
      "full",
    ).article,
  );

describe("somebody known after a colleague with a post", () => {
  it("has the post again", () => {
    const text = signing("支持");
    expect(text).toContain("党委书记安例和校长白样");
    expect(text).not.toContain("党委书记安例和白样");
  });
});

describe("thanks for what was done on a day", () => {
  it("has no 的 in front of the day", () => {
    const text = signing("2020年6月对学校代表团访问的接待");
    expect(text).toContain("感谢松山大学2020年6月对学校代表团访问的接待");
    expect(text).not.toContain("松山大学的2020年");
  });
});

describe("somebody known after a colleague with the same post", () => {
  it("shares it", () => {
    const escort = { side: "host", roles: ["escort"] };
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: { zh: "松山大学到访云溪师范学院" },
        home: college,
        participants: [
          personOf("mo", "莫常", "松山大学", "校长", { side: "guest", roles: ["head"] }),
          personOf("an", "安例", "云溪师范学院", "副院长", escort),
          personOf("bai", "白样", "云溪师范学院", "副院长", escort),
          personOf("che", "车例", "云溪师范学院", "纪委书记", escort),
        ],
        agenda: [
          { key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "学院概况")] },
          {
            key: "v",
            activity: "tour",
            people: [
              { key: "mo", as: "head" },
              ...["an", "bai", "che"].map((key) => ({ key, as: "escort" })),
            ],
            saw: [{ zh: "学院校史馆" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("副院长安例、白样");
    expect(text.match(/副院长/g)).toHaveLength(2);
  });
});
