import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string) => ({ zh: text });

it("has its place behind somebody of it, whose name has the city in it", () => {
  const [a, b] = ["样本大学", "湖滨师范学院"].map((name) => ({ name: zh(name), kind: "university" }));
  const of = (
    key: string,
    name: string,
    organization: object | undefined,
    title: string,
    more: object,
  ): object => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization, title: zh(title) }],
    ...more,
  });
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      title: zh("两校签署联合培养协议"),
      status: "held",
      when: { start: "2023-06-01" },
      city: zh("湖滨市"),
      venue: { name: zh("湖滨师范学院"), organization: b },
      participants: [
        of("a", "安例", a, "副校长", { side: "guest" }),
        of("b", "白样", b, "校长", { side: "host" }),
        of("c", "陈试", b, "教务处处长", { side: "host", roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          people: [{ key: "c", as: "chair" }, { key: "a" }, { key: "b" }],
          agreements: ["g"],
        },
      ],
      agreements: [
        {
          key: "g",
          title: zh("联合培养协议"),
          type: "framework",
          status: "signed",
          parties: [
            { organization: a, signatories: ["a"] },
            { organization: b, signatories: ["b"] },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "zh",
  );
  expect(text).not.toContain("在举行");
  expect(text).toContain("签约仪式在湖滨师范学院举行");
});
